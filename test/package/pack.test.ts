import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { dependencies, name as ownName, peerDependencies, exports as published } from '../../package.json';
import { answerOf, CHECKOUT, filesBelow, installed } from './project';

const project = installed();
afterAll(() => rmSync(...project.remove));

const files = filesBelow(project.ramani);
const names = files.map((file) => relative(project.ramani, file));
const code = files.filter((file) => /\.(js|d\.ts)$/.test(file));

/** `import`, `export ... from`, `require` and `import()`, in programs and in types. */
const IMPORT = /(?:\bfrom |(?<!\.)\brequire\(|\bimport\(|^import )["']([^"']+)["']/gm;

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, specifier]) => specifier ?? []);
}

describe('the tarball', () => {
  test('has what its users read and nothing of what only its makers run', () => {
    expect(names).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/cli/main.js']));
    expect(names.filter((name) => /^(test|dist\/(test|bench|docs))\/|\.map$|\.tgz$/.test(name))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))).toEqual([]);
  });

  test('names no folder of the machine that it was made on', () => {
    const here = [CHECKOUT, homedir()].filter((path) => path !== '/');
    const telling = files.filter((file) => here.some((path) => readFileSync(file, 'utf8').includes(`${path}/`)));

    expect(telling).toEqual([]);
  });

  test('is small: the dependencies are what takes room', () => {
    expect(project.packed).toBeGreaterThan(50_000);
    expect(project.packed).toBeLessThan(1_200_000);
  });

  test('holds the example that init starts from, byte for byte', () => {
    const example = 'examples/minimal/platform.yaml';

    expect(readFileSync(join(project.ramani, example))).toEqual(readFileSync(join(CHECKOUT, example)));
  });
});

describe('what its files import', () => {
  const imports = code.flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })));

  test('is a dependency that is declared, where it comes from outside', () => {
    const allowed = [ownName, ...Object.keys(dependencies), ...Object.keys(peerDependencies), ...builtinModules];
    const outside = imports.filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'));
    const undeclared = outside.filter(
      ({ specifier }) => !allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
    );

    expect(outside.length).toBeGreaterThan(50);
    expect(undeclared.map(({ file, specifier }) => `${relative(project.ramani, file)}: ${specifier}`)).toEqual([]);
  });

  test('is in the tarball, where it comes from inside', () => {
    const endings = (file: string) =>
      file.endsWith('.js') ? ['', '.js', '.json', '/index.js'] : ['', '.d.ts', '/index.d.ts'];
    const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
    const missing = imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(
        ({ file, specifier }) => !endings(file).some((ending) => isFile(join(dirname(file), specifier + ending))),
      );

    expect(missing.map(({ file, specifier }) => `${relative(project.ramani, file)}: ${specifier}`)).toEqual([]);
  });
});

describe('an entry of its exports', () => {
  test.each(Object.entries(published))('%s is there, with its types first', (_, entry) => {
    const paths = typeof entry === 'string' ? [entry] : [entry.types, entry.default];

    expect(paths.filter((path) => !existsSync(join(project.ramani, path)))).toEqual([]);
    if (typeof entry !== 'string') expect(Object.keys(entry)).toEqual(['types', 'default']);
  });

  const SDKS = ['aws-cdk-lib', '@pulumi/gcp', '@pulumi/azure-native', '@pulumi/pulumi'];
  test.each([
    ['ramani', 'checkInput', []],
    ['ramani/policy', 'definePolicy', []],
    ['ramani/testing', 'PolicyTester', []],
    ['ramani/aws', 'awsApp', ['aws-cdk-lib']],
    ['ramani/gcp', 'gcpProgram', ['@pulumi/gcp', '@pulumi/pulumi']],
    ['ramani/azure', 'azureProgram', ['@pulumi/azure-native', '@pulumi/pulumi']],
  ])('%s gives %s, by import and by require, and loads no SDK but its own', (entry, name, sdks) => {
    const loaded = answerOf(
      project.folder,
      `import(${JSON.stringify(entry)}).then((module) => {
        const same = module[${JSON.stringify(name)}] === require(${JSON.stringify(entry)})[${JSON.stringify(name)}];
        const loaded = (sdk) => Object.keys(require.cache).some((file) => file.includes('/node_modules/' + sdk + '/'));
        console.log(JSON.stringify({ isThere: same && module[${JSON.stringify(name)}] !== undefined, sdks: ${JSON.stringify(SDKS)}.filter(loaded) }));
      })`,
    );

    expect(loaded).toEqual({ isThere: true, sdks });
  });

  test('what is not published can not be imported', () => {
    expect(() => answerOf(project.folder, "require('ramani/dist/cli/main.js')")).toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  });
});
