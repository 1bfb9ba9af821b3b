// Reads pages of Markdown with marked and prints what a reader would see: {page: {text, html, links}}.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'tests', 'package.json'));
const { marked } = await import(pathToFileURL(require.resolve('marked')));
const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
const plain = text => text.replace(/&(lt|gt|amp|quot|#39);/g, e => entities[e]);
const pages = {};
for (const page of readdirSync(process.argv[2], { recursive: true }).filter(f => f.endsWith('.md')).sort()) {
  const seen = { text: [], html: [], links: [], marks: [] };
  const walk = tokens => {
    for (const token of tokens ?? []) {
      if (token.type === 'html') seen.html.push(token.raw.trim());
      else if (token.type === 'link') seen.links.push(token.href);
      else if (['image', 'em', 'del', 'table', 'code', 'blockquote', 'hr', 'checkbox'].includes(token.type)) seen.marks.push(token.type);
      if (token.type === 'list') token.items.forEach(i => walk(i.tokens));
      else if (token.tokens) walk(token.tokens);
      else if (token.type === 'text' || token.type === 'escape') seen.text.push(plain(token.text));
      if (['paragraph', 'heading', 'list_item'].includes(token.type)) seen.text.push('\n');
    }
  };
  const source = readFileSync(join(process.argv[2], page), 'utf8').replace(/^---\n[^]*?\n---\n/, '');
  walk(marked.lexer(source));
  pages[page.replaceAll('\\', '/')] = { ...seen, text: seen.text.join('') };
}

console.log(JSON.stringify(pages));
