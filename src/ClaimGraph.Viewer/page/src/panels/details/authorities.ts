/** Where collections that give things ids show them; {id} stands for the id. Others are linked where the id is an https address. */
const addresses: Readonly<Record<string, string>> = {
  wikidata: 'https://www.wikidata.org/wiki/{id}',
  viaf: 'https://viaf.org/viaf/{id}',
  gnd: 'https://d-nb.info/gnd/{id}',
  isni: 'https://isni.org/isni/{id}',
  orcid: 'https://orcid.org/{id}',
  ror: 'https://ror.org/{id}',
  doi: 'https://doi.org/{id}',
  geonames: 'https://www.geonames.org/{id}',
};

/** The https address of an id in a collection; null where none is known. Never of another scheme, whatever the id says. */
export function addressOf(collection: string, id: string): string | null {
  const pattern = Object.hasOwn(addresses, collection) ? addresses[collection] : undefined;
  const written = /^https:\/\//i.test(id) ? id : pattern?.replace('{id}', () => encodeURIComponent(id).replaceAll('%2F', '/'));
  if (written === undefined || !URL.canParse(written)) {
    return null;
  }

  const address = new URL(written);
  return address.protocol === 'https:' && address.username === '' && address.password === '' ? address.href : null;
}
