import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Builds where the built gate is missing or older than the newest file in src/. */

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/integrity.json');
const newest = Math.max(
  ...readdirSync(join(root, 'src'), { recursive: true }).map(
    (file) => statSync(join(root, 'src', String(file))).mtimeMs,
  ),
);
if (!existsSync(built) || statSync(built).mtimeMs < newest) execSync('npm run build', { cwd: root, stdio: 'inherit' });
