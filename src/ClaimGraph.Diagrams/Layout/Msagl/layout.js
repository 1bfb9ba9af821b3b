// Speaks to MSAGL in plain numbers: a layout problem as JSON in, centres and cubic curves as JSON out, y downwards.
(function () {
  'use strict';
  const m = globalThis.msagl;

  const directions = { down: m.LayerDirectionEnum.TB, right: m.LayerDirectionEnum.LR };

  function settings(problem) {
    let result;
    if (problem.method === 'layered') {
      result = new m.SugiyamaLayoutSettings();
      result.layerDirection = directions[problem.direction];
      result.LayerSeparation = problem.layerSeparation;
      result.commonSettings.edgeRoutingSettings.EdgeRoutingMode = m.EdgeRoutingMode.SugiyamaSplines;
    } else {
      result = problem.method === 'scaled' ? new m.MdsLayoutSettings() : new m.FastIncrementalLayoutSettings();
      result.commonSettings.edgeRoutingSettings.EdgeRoutingMode = m.EdgeRoutingMode.StraightLine;
    }
    result.commonSettings.NodeSeparation = problem.nodeSeparation;
    return result;
  }

  function pushLine(out, a, b) {
    out.push(a.x + (b.x - a.x) / 3, a.y + (b.y - a.y) / 3, b.x - (b.x - a.x) / 3, b.y - (b.y - a.y) / 3, b.x, b.y);
  }

  // An arc in pieces of at most a quarter turn, each a cubic with the usual handles.
  function pushArc(out, arc) {
    const pieces = Math.max(1, Math.ceil(Math.abs(arc.parEnd - arc.parStart) / (Math.PI / 2)));
    const step = (arc.parEnd - arc.parStart) / pieces;
    const handle = 4 / 3 * Math.tan(step / 4);
    const at = t => arc.center.add(arc.aAxis.mul(Math.cos(t))).add(arc.bAxis.mul(Math.sin(t)));
    const slope = t => arc.bAxis.mul(Math.cos(t)).sub(arc.aAxis.mul(Math.sin(t)));
    for (let i = 0; i < pieces; i++) {
      const from = arc.parStart + i * step;
      const to = from + step;
      const a = at(from).add(slope(from).mul(handle));
      const b = at(to).sub(slope(to).mul(handle));
      const end = at(to);
      out.push(a.x, a.y, b.x, b.y, end.x, end.y);
    }
  }

  function pushCurve(out, curve) {
    if (curve instanceof m.Curve) {
      for (const segment of curve.segs) pushCurve(out, segment);
    } else if (curve instanceof m.BezierSeg) {
      for (let i = 1; i < 4; i++) out.push(curve.B(i).x, curve.B(i).y);
    } else if (curve instanceof m.Ellipse) {
      pushArc(out, curve);
    } else if (curve instanceof m.Polyline) {
      let last = null;
      for (const point of curve) {
        if (last !== null) pushLine(out, last, point);
        last = point;
      }
    } else {
      pushLine(out, curve.start, curve.end);
    }
  }

  function route(geomEdge) {
    if (!geomEdge.curve) return [];
    const out = [geomEdge.curve.start.x, geomEdge.curve.start.y];
    pushCurve(out, geomEdge.curve);
    return out.map((value, i) => i % 2 === 1 ? -value : value);
  }

  globalThis.claimgraphLayout = function (text) {
    const problem = JSON.parse(text);
    const graph = new m.Graph('graph');
    const geometry = new m.GeomGraph(graph);
    const nodes = problem.nodes.map(([width, height], i) => {
      const node = new m.Node('n' + i);
      graph.addNode(node);
      const shape = new m.GeomNode(node);
      shape.boundaryCurve = m.CurveFactory.createRectangle(width, height, new m.Point(0, 0));
      return node;
    });
    const edges = problem.edges.map(([source, target, width, height]) => {
      const edge = new m.Edge(nodes[source], nodes[target]);
      const shape = new m.GeomEdge(edge);
      if (width > 0 && problem.method === 'layered') {
        edge.label = new m.Label(edge);
        new m.GeomLabel(edge.label, new m.Size(width, height));
      }
      return shape;
    });
    geometry.layoutSettings = settings(problem);
    m.layoutGeomGraph(geometry, null);
    return JSON.stringify({
      centers: nodes.map(n => { const c = m.GeomNode.getGeom(n).center; return [c.x, -c.y]; }),
      routes: problem.method === 'layered' ? edges.map(route) : edges.map(() => []),
    });
  };
})();
