// Inflates the packaged Chromium into the temporary folder. A process of its own, because the package
// can only be told where to by TMPDIR.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const packed = path.join(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');

for (const part of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(path.join(packed, part));
