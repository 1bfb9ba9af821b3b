/** The colours of one colour group. */
export interface GroupColors {
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
}

/** The drawing's colours as the style sheet has them now. */
export interface Theme {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly denied: string;
  readonly focus: string;
  readonly groups: readonly GroupColors[];
  readonly neutral: GroupColors;
  /** The stack of fonts. */
  readonly family: string;
}

const slots = 10;

/** Reads the custom properties of style/themes.css; colours come out as the browser resolves them, forced colours too. */
export function readTheme(host: HTMLElement): Theme {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const style = getComputedStyle(probe);
  const color = (name: string): string => {
    probe.style.color = `var(--cg-${name})`;
    return style.color;
  };
  const theme: Theme = {
    background: color('background'),
    ink: color('ink'),
    muted: color('muted'),
    rule: color('rule'),
    denied: color('denied'),
    focus: color('focus'),
    groups: Array.from({ length: slots }, (_, i) => ({
      fill: color(`fill-${String(i)}`),
      stroke: color(`stroke-${String(i)}`),
      ink: color(`ink-${String(i)}`),
    })),
    neutral: { fill: color('fill-neutral'), stroke: color('muted'), ink: color('muted') },
    family: style.fontFamily,
  };
  probe.remove();
  return theme;
}

/** The colours of a slot; slots beyond the palette begin again, and below 0 is what belongs to no group. */
export function groupOf(theme: Theme, slot: number): GroupColors {
  return slot < 0 ? theme.neutral : theme.groups[slot % slots]!;
}

/** Calls back when the system's colours, contrast or forced colours change. */
export function onSystemColors(change: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', change);
  }
}

export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
