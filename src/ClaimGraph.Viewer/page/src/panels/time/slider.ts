import type { Context } from '../context.js';
import { date } from '../address.js';
import { button, el, flag, part, refill, set, svg } from '../dom.js';
import { icon } from '../icons.js';
import { partOf, type Scale, scaleOf } from './months.js';

/** Milliseconds from one step of playing to the next. */
const beat = 700;
const mostTicks = 8;

/** The line below the graph: when claims are about, and two handles that keep only a part of it. */
export class TimeSlider {
  private readonly panel: HTMLElement;
  private timer = 0;

  constructor(private readonly context: Context) {
    this.panel = part(context.root, 'time');
    const scale = scaleOf(context.model.payload.claims);
    this.panel.hidden = scale === null;
    if (scale !== null) {
      this.build(scale);
    }
  }

  private build(scale: Scale): void {
    const { context } = this;
    const parts = scale.counts.length;
    const first = this.handle('first', parts);
    const last = this.handle('last', parts);
    const bars = chart(scale);
    const label = el('output', { class: 'range' });
    const counts = el('p', { class: 'aside' });
    const all = button({ class: 'tool worded' }, () => context.store.update({ time: null }), context.say((words) => words.time.everything));
    const play = el('button', { type: 'button', class: 'tool' });
    const track = el('div', { class: 'time-track' }, bars, ticks(scale), el('div', { class: 'time-handles' }, first, last));
    track.style.setProperty('--parts', String(parts));
    this.panel.append(
      el('div', { class: 'time-words' }, el('h2', {}, context.say((words) => words.time.label)), label, counts),
      track,
      el('div', { class: 'actions' }, play, all),
    );
    context.sayAs(this.panel, 'aria-label', (words) => words.time.label);
    context.sayAs(bars, 'aria-label', (words) => words.time.chart);

    const show = (): void => {
      const { words, state } = context;
      const [from, to] = this.chosen(scale);
      [first.value, last.value] = [String(from), String(to)];
      const days = [scale.marks[from] ?? 0, (scale.marks[to + 1] ?? 0) - 1] as const;
      set(first, 'aria-valuetext', month(days[0]));
      set(last, 'aria-valuetext', month(days[1]));
      label.textContent = words.time.range(month(days[0]), month(days[1]));
      const shown = scale.dated === 0 ? 0 : context.model.payload.claims.reduce((sum, claim, index) => sum + (claim.time !== undefined && context.visible.claims[index] === 1 ? 1 : 0), 0);
      counts.textContent = state.time === null ? words.time.counts(scale.dated, scale.undated) : words.time.within(shown, scale.undated);
      flag(all, 'aria-disabled', state.time === null);
      [...bars.children].forEach((bar, index) => bar.classList.toggle('outside', index < from || index > to));
      const isPlaying = this.timer !== 0;
      refill(play, icon(isPlaying ? 'pause' : 'play'));
      set(play, 'aria-label', isPlaying ? words.time.pause : words.time.play);
      set(play, 'title', isPlaying ? words.time.pause : words.time.play);
      // The handle nearer to its end lies above, so that two on one spot can be parted.
      this.panel.classList.toggle('at-end', from + to > parts - 1);
    };
    const move = (): void => {
      const [from, to] = [Number(first.value), Number(last.value)];
      const isFirst = document.activeElement === first;
      this.choose(scale, isFirst ? Math.min(from, to) : from, isFirst ? to : Math.max(from, to));
      show();
    };
    first.addEventListener('input', move);
    last.addEventListener('input', move);
    for (const handle of [first, last]) {
      handle.addEventListener('change', () => context.announce(counts.textContent ?? ''));
      handle.addEventListener('pointerdown', () => this.stop(show));
    }

    play.addEventListener('click', () => (this.timer === 0 ? this.play(scale, show) : this.stop(show)));
    show();
    context.store.on(['time', 'language', 'hiddenKinds', 'hiddenModalities', 'hiddenRelations', 'hiddenSpeakers', 'neighbourhood'], show);
  }

  private handle(end: 'first' | 'last', parts: number): HTMLInputElement {
    const made = el('input', { type: 'range', min: 0, max: parts - 1, step: 1, class: `handle ${end}` });
    return this.context.sayAs(made, 'aria-label', (words) => words.time[end]);
  }

  private chosen(scale: Scale): readonly [number, number] {
    const { time } = this.context.state;
    return time === null ? [0, scale.counts.length - 1] : [partOf(scale.marks, time[0]), partOf(scale.marks, time[1])];
  }

  /** All parts are no choice at all, and show what has no date too. */
  private choose(scale: Scale, from: number, to: number): void {
    const isAll = from === 0 && to === scale.counts.length - 1;
    this.context.store.update({ time: isAll ? null : [scale.marks[from] ?? 0, (scale.marks[to + 1] ?? 0) - 1] });
  }

  /** Lets the end run from the first handle to the end of the scale. */
  private play(scale: Scale, show: () => void): void {
    const [from, to] = this.chosen(scale);
    const last = scale.counts.length - 1;
    let at = to === last ? from : to;
    this.choose(scale, from, at);
    this.timer = window.setInterval(() => {
      at++;
      if (at > last) {
        this.stop(show);
      } else {
        this.choose(scale, from, at);
      }
    }, beat);
    show();
  }

  private stop(show: () => void): void {
    if (this.timer !== 0) {
      clearInterval(this.timer);
      this.timer = 0;
      show();
    }
  }
}

function chart(scale: Scale): SVGSVGElement {
  const most = Math.max(1, ...scale.counts);
  const drawing = svg('svg', { viewBox: `0 0 ${scale.counts.length} 1`, preserveAspectRatio: 'none', role: 'img', class: 'bars' });
  // By the square root, so that one busy month does not flatten all others.
  drawing.append(...scale.counts.map((count, index) => {
    const height = Math.sqrt(count / most);
    return svg('rect', { x: index + 0.08, y: 1 - height, width: 0.84, height });
  }));
  return drawing;
}

/** The years below the bars; only so many that they do not touch. */
function ticks(scale: Scale): HTMLElement {
  const years = scale.marks.slice(0, -1).flatMap((mark, part) => {
    const written = month(mark);
    return part === 0 || written.endsWith('-01') ? [{ part, year: written.slice(0, -3) }] : [];
  });
  // The first part may begin late in its year, too near to the next for both to be written.
  const apart = years.filter(({ part }, index) => index > 0 || (years[1]?.part ?? Infinity) - part >= scale.counts.length / mostTicks);
  const step = Math.ceil(apart.length / mostTicks);
  const holder = el('div', { class: 'ticks', 'aria-hidden': 'true' });
  for (const { part, year } of apart.filter((_, index) => index % step === 0)) {
    const tick = el('span', { class: part / scale.counts.length > 0.93 ? 'end' : undefined }, year);
    tick.style.setProperty('--at', String(part / scale.counts.length));
    holder.append(tick);
  }

  return holder;
}

function month(day: number): string {
  return date(day).replace(/-\d\d$/, '');
}
