import { Problems } from './problems.js';

/** What the server says whenever something has changed, and to every page that connects. */
interface News {
  /** The last good page. */
  readonly version: string;
  /** What is wrong with the data now, each as file:line:column: error CODE: …; empty when all is well. */
  readonly problems: readonly string[];
}

// The address keeps what the reader sees, so a page that loads again shows the same place.
const version = document.querySelector<HTMLMetaElement>('meta[name="claimgraph-version"]')?.content;
const problems = new Problems(document);
const server = new EventSource('/events');
server.addEventListener('news', (event: MessageEvent<string>) => {
  const news = JSON.parse(event.data) as News;
  if (news.version !== version) {
    location.reload();
  } else {
    problems.show(news.problems);
  }
});
server.addEventListener('error', () => problems.lost());
