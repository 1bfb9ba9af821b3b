/** The words that the drawing adds of its own, in English or Chinese; other languages get English. */
export interface Wording {
  graph(nodes: number, claims: number): string;
  readonly kind: string;
  readonly hint: string;
  relations(count: number): string;
  cluster(count: number): string;
  more(count: number): string;
  readonly map: string;
  readonly empty: string;
}

const english: Wording = {
  graph: (nodes, claims) => `Graph of ${counted(nodes, 'node')} and ${counted(claims, 'claim')}`,
  kind: 'graph',
  hint:
    'Arrow keys go to the nearest node in that direction. Space selects, Enter opens the neighbourhood or a cluster, Escape goes back. ' +
    'Square brackets go through the claims of a node. Plus, minus and zero zoom. Control with arrows moves the view, Shift with arrows the node, Delete puts it back.',
  relations: (count) => counted(count, 'relation'),
  cluster: (count) => `closed cluster of ${counted(count, 'node')}`,
  more: (count) => `and ${String(count)} more`,
  map: 'Overview map',
  empty: 'Nothing passes the filters.',
};

const chinese: Wording = {
  graph: (nodes, claims) => `由 ${String(nodes)} 个节点和 ${String(claims)} 条主张组成的图`,
  kind: '图',
  hint: '方向键移到该方向最近的节点；空格选中，回车打开邻域或分组，Esc 返回；方括号逐条浏览节点的主张；加号、减号和零缩放；Ctrl 加方向键移动视图，Shift 加方向键移动节点，Delete 复位。',
  relations: (count) => `${String(count)} 条关系`,
  cluster: (count) => `已折叠的分组，含 ${String(count)} 个节点`,
  more: (count) => `另有 ${String(count)} 条`,
  map: '缩略图',
  empty: '没有符合筛选条件的内容。',
};

export function wordingOf(language: string): Wording {
  return language.split('-')[0] === 'zh' ? chinese : english;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${String(count)} ${noun}s`;
}
