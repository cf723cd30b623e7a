// Writes src/Catchlight.Core/Sites/public-suffixes.txt from the package psl. Run in this folder: npm ci && node public-suffixes.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import rules from './node_modules/psl/data/rules.js';

const { version } = JSON.parse(readFileSync('node_modules/psl/package.json', 'utf8'));
const head = [
  '// This Source Code Form is subject to the terms of the Mozilla Public',
  '// License, v. 2.0. If a copy of the MPL was not distributed with this',
  '// file, You can obtain one at https://mozilla.org/MPL/2.0/.',
  `// The rules of the Public Suffix List, https://publicsuffix.org/list/, as psl ${version} (npm) has them.`,
];
writeFileSync('../../src/Catchlight.Core/Sites/public-suffixes.txt', [...head, ...rules, ''].join('\n'));
