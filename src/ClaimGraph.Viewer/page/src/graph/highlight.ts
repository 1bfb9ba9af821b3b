import type { ViewState } from '../state.js';
import type { Target } from './pick.js';
import type { Scene } from './scene.js';
import type { GraphPath } from './view.js';

/** What stands out from the rest. */
export interface Highlight {
  /** The most important first. */
  readonly marks: readonly number[];
  /** Indexes into the scene's lines. */
  readonly lines: readonly number[];
  /** How much of the rest is seen, from 0 to 1. */
  readonly rest: number;
}

/** What a reader points at wins over the path, the path over the keyboard's focus, and that over the selection. */
export function highlightOf(scene: Scene, state: ViewState, hovered: Target | null, focused: number | null, path: GraphPath | null): Highlight | null {
  if (hovered?.type === 'mark') {
    return around(scene, hovered.mark, 0.18);
  }

  if (hovered?.type === 'line') {
    const { source, target } = scene.lines[hovered.line]!;
    return { marks: [...new Set([source, target])], lines: [hovered.line], rest: 0.3 };
  }

  if (path !== null) {
    return along(scene, path);
  }

  if (focused !== null) {
    return around(scene, focused, 0.25);
  }

  return selected(scene, state);
}

function around(scene: Scene, mark: number, rest: number): Highlight {
  const lines = scene.linesOf(mark);
  const others = lines.map((line) => (scene.lines[line]!.source === mark ? scene.lines[line]!.target : scene.lines[line]!.source));
  return { marks: [...new Set([mark, ...others])], lines, rest };
}

function along(scene: Scene, path: GraphPath): Highlight {
  const marks = path.nodes.map((node) => scene.markOf(node)).filter((mark) => mark >= 0);
  const claims = new Set(path.steps.flat());
  const lines = marks.flatMap((mark) => scene.linesOf(mark)).filter((line) => scene.lines[line]!.claims.some((claim) => claims.has(claim)));
  return { marks: [...new Set(marks)], lines: [...new Set(lines)].sort((a, b) => a - b), rest: 0.18 };
}

function selected(scene: Scene, { selection }: ViewState): Highlight | null {
  const { model } = scene;
  if (selection?.type === 'node') {
    const mark = scene.markOf(model.nodeIndex.get(selection.id) ?? -1);
    return mark < 0 ? null : around(scene, mark, 1);
  }

  const line = selection === null ? -1 : lineOfClaim(scene, model.claimIndex.get(selection.id) ?? -1);
  return line < 0 ? null : { marks: [...new Set([scene.lines[line]!.source, scene.lines[line]!.target])], lines: [line], rest: 1 };
}

/** The line that shows a claim; -1 where none does. */
export function lineOfClaim(scene: Scene, claim: number): number {
  const subject = scene.model.payload.claims[claim]?.subject ?? -1;
  const mark = scene.markOf(subject);
  return mark < 0 ? -1 : (scene.linesOf(mark).find((line) => scene.lines[line]!.claims.includes(claim)) ?? -1);
}
