// Functions that the tests call in a page with Mermaid.
"use strict";
mermaid.initialize({ startOnLoad: false, maxEdges: 100000, maxTextSize: 10000000 });

// Mermaid keeps entities in a form of its own until it draws.
function decoded(text) {
  const html = text.replaceAll("ﬂ°°", "&#").replaceAll("ﬂ°", "&").replaceAll("¶ß", ";");
  const area = document.createElement("textarea");
  area.innerHTML = html;
  return area.value;
}

// What Mermaid's parser finds.
async function parsed(text) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {
    nodes: [...db.getVertices().values()].map((v) => ({ id: v.id, text: decoded(v.text), classes: v.classes, type: v.type })),
    edges: db.getEdges().map((e) => ({
      id: e.id, source: e.start, target: e.end, text: decoded(e.text), classes: e.classes, stroke: e.stroke, type: e.type,
    })),
    classes: [...db.getClasses().keys()],
    direction: db.getDirection(),
  };
}

// What Mermaid draws: the text of every node and edge.
async function drawn(text) {
  window.scripted = false;
  window.alert = () => (window.scripted = true);
  const { svg } = await mermaid.render("drawing", text);
  const root = document.createElement("div");
  root.innerHTML = svg;
  document.body.append(root);
  const texts = (found, idOf) => Object.fromEntries([...found].map((e) => [idOf(e), e.textContent]));
  const result = {
    nodes: texts(root.querySelectorAll("g.node"), (e) => e.getAttribute("data-id") ?? e.id),
    edges: texts(root.querySelectorAll("g.edgeLabel .label"), (e) => e.getAttribute("data-id")),
    dashes: Object.fromEntries(
      [...root.querySelectorAll("path[data-edge=true]")].map((e) => [e.getAttribute("data-id"), getComputedStyle(e).strokeDasharray])),
    title: root.querySelector(".flowchartTitleText")?.textContent,
    scripts: root.querySelectorAll("script, iframe, img, a").length,
    scripted: window.scripted,
  };
  root.remove();
  return result;
}
