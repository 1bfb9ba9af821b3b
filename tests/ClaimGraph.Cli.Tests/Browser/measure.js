// Runs in the browser beside one inlined drawing: what the browser measures, for the test to judge.
(async () => {
  const svg = document.querySelector("svg");
  const weights = [400, 600];
  for (const weight of weights) {
    await document.fonts.load(`${weight} 13px "ClaimGraph Sans"`, svg.textContent);
  }
  await document.fonts.ready;

  const box = (element) => {
    const { x, y, width, height } = element.getBBox();
    return { left: x, top: y, right: x + width, bottom: y + height };
  };
  const outside = (inner, outer, slack) =>
    inner.left < outer.left - slack || inner.right > outer.right + slack ||
    inner.top < outer.top - slack || inner.bottom > outer.bottom + slack;

  const overflowing = [];
  for (const node of svg.querySelectorAll("#nodes > g")) {
    const shape = box(node.querySelector("path, rect, ellipse, polygon"));
    for (const text of node.querySelectorAll("text")) {
      if (outside(box(text), shape, 1)) {
        overflowing.push(`${node.id}: ${text.textContent}`);
      }
    }
  }
  const page = { left: 0, top: 0, right: svg.width.baseVal.value, bottom: svg.height.baseVal.value };
  const labels = [...svg.querySelectorAll("#labels text")];
  for (const text of labels) {
    const plate = text.closest("g").querySelector("rect");
    if (outside(box(text), box(plate), 3) || outside(box(plate), page, 0)) {
      overflowing.push(`label: ${text.textContent}`);
    }
  }

  const result = {
    fonts: [...document.fonts].filter((f) => f.status === "loaded").length,
    nodes: svg.querySelectorAll("#nodes > g").length,
    labels: labels.length,
    overflowing,
    scripts: svg.querySelectorAll("script, foreignObject, iframe, [onload], [onclick], [onerror]").length,
    hostile: window.hostile ?? 0,
    external: performance.getEntriesByType("resource").filter((r) => !r.name.startsWith("data:")).map((r) => r.name),
  };
  const out = document.createElement("pre");
  out.id = "result";
  out.textContent = JSON.stringify(result);
  document.body.replaceChildren(out);
})();
