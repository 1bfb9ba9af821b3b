// Draws with @msagl/core as it comes: no setting is touched but the engine. Boxes and labels in, places and paths out, y downwards.
(function () {
  'use strict';
  const m = globalThis.msagl;
  const SAMPLES = 32;

  const engines = {
    layered: m.SugiyamaLayoutSettings,
    scaled: m.MdsLayoutSettings,
    incremental: m.FastIncrementalLayoutSettings,
  };

  function add(out, point) {
    out.push([point.x, -point.y]);
  }

  function addCurve(out, curve) {
    if (curve instanceof m.Curve) {
      for (const segment of curve.segs) addCurve(out, segment);
    } else if (curve instanceof m.LineSegment) {
      add(out, curve.end);
    } else if (curve instanceof m.Polyline) {
      for (const point of curve) add(out, point);
    } else {
      for (let i = 1; i <= SAMPLES; i++) add(out, curve.value(curve.parStart + (curve.parEnd - curve.parStart) * i / SAMPLES));
    }
  }

  function pathOf(shape) {
    if (!shape.curve) return [];
    const out = [];
    add(out, shape.curve.start);
    addCurve(out, shape.curve);
    if (shape.targetArrowhead && shape.targetArrowhead.tipPosition) add(out, shape.targetArrowhead.tipPosition);
    return out;
  }

  function boxOf(box) {
    return [box.left, -box.top, box.width, box.height];
  }

  globalThis.stockLayout = function (text) {
    const problem = JSON.parse(text);
    const graph = new m.Graph('graph');
    const geometry = new m.GeomGraph(graph);
    const nodes = problem.nodes.map(([width, height], i) => {
      const node = new m.Node('n' + i);
      graph.addNode(node);
      new m.GeomNode(node).boundaryCurve = m.CurveFactory.createRectangle(width, height, new m.Point(0, 0));
      return node;
    });
    const edges = problem.edges.map(([source, target, width, height, directed]) => {
      const edge = new m.Edge(nodes[source], nodes[target]);
      const shape = new m.GeomEdge(edge);
      if (!directed) shape.targetArrowhead = null;
      if (width > 0) {
        edge.label = new m.Label(edge);
        new m.GeomLabel(edge.label, new m.Size(width, height));
      }
      return edge;
    });
    geometry.layoutSettings = new engines[problem.engine]();
    m.layoutGeomGraph(geometry, null);
    return JSON.stringify({
      nodes: nodes.map(n => boxOf(m.GeomNode.getGeom(n).boundingBox)),
      edges: edges.map(e => ({
        path: pathOf(m.GeomEdge.getGeom(e)),
        label: e.label ? boxOf(m.GeomLabel.getGeom(e.label).boundingBox) : null,
      })),
    });
  };
})();
