import type { Fixed } from './labels.js';

/** A badge of a cluster, made as roomy as a number says: the least for the roomiest. */
export type BadgeOf = (cluster: number, room: number) => Fixed;

/** What is taken of the drawing: the badge that a badge would lie on, null for none, and to take a place. */
export interface Places {
  met(badge: Fixed): Fixed | null;
  taken(badge: Fixed): Fixed;
}

/** So many clusters are fitted to each other one by one; more are all given the same room. */
const most = 100;

/**
 * Badges of clusters, the heavier first, each as roomy as its neighbours let it. Where two meet, the roomier gives way, and the lighter
 * where both are alike. Takes time that grows with the square of the number of clusters.
 */
export function fittedBadges(count: number, rooms: number, badgeOf: BadgeOf, newPlaces: () => Places): readonly Fixed[] {
  const chosen = new Uint8Array(count);
  const badges = Array.from({ length: count }, (_, cluster) => badgeOf(cluster, 0));
  const give = (cluster: number): void => {
    chosen[cluster] = chosen[cluster]! + 1;
    badges[cluster] = badgeOf(cluster, chosen[cluster]!);
  };
  for (;;) {
    const pair = meeting(badges, chosen, rooms - 1, newPlaces());
    if (pair === null) {
      return badges;
    }

    if (count > most) {
      const room = Math.min(...chosen);
      badges.forEach((_, cluster) => { if (chosen[cluster] === room) { give(cluster); } });
    } else {
      const [heavier, lighter] = pair;
      give(chosen[heavier]! < chosen[lighter]! ? heavier : lighter);
    }
  }
}

/** Two badges that meet, one of which can still give way; null where there are none. */
function meeting(badges: readonly Fixed[], chosen: Uint8Array, last: number, places: Places): readonly [number, number] | null {
  const owners = new Map<Fixed, number>();
  for (const [cluster, badge] of badges.entries()) {
    const met = places.met(badge);
    const owner = met === null ? cluster : owners.get(met)!;
    if (met === null) {
      owners.set(places.taken(badge), cluster);
    } else if (chosen[owner]! < last || chosen[cluster]! < last) {
      return [owner, cluster];
    }
  }

  return null;
}
