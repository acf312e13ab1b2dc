// SPDX-License-Identifier: GPL-3.0-or-later
//
// The packed npm package and its documentation, as far as Node can tell. That apps made of it run
// is shown by examples.spec.ts.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
    copyFileSync,
    mkdtempSync,
    readFileSync,
    readdirSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, normalize } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const BUILD = process.env.VITRINE_BUILD_DIR ?? join(ROOT, 'build');
const TARBALL = join(BUILD, 'tests', 'vitrine-display.tgz');
const MODULES = join(ROOT, 'node_modules');

const LGPL_SOURCE =
    /^src\/(native|memory|display1|machine|input|scanout|widget)\/|^src\/libvirt-helper\.ts$/;

/** An app's settings, with nothing of ours; the declarations themselves are checked too. */
const CONSUMER = {
    target: 'ES2024',
    lib: ['ES2024'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: ['@girs/gjs', '@girs/gjs/dom', '@girs/gtk-4.0'],
};

/** Runs one of npm's programs with Node; gives its output and throws where it fails. */
function run(script, args, cwd) {
    const child = spawn(process.execPath, [join(MODULES, script), ...args], { cwd });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', text => (output += text));
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', status => {
            if (status === 0) resolve(output);
            else reject(new Error(`${script} ${args.join(' ')}: ${output}`));
        });
    });
}

let folder;
let installed;

before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vitrine-package-'));
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    const options = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm/bin/npm-cli.js', ['install', ...options, TARBALL], folder);
    installed = join(folder, 'node_modules', 'vitrine-display');
});

after(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = path =>
    readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(path.length + 1));

const read = name => readFileSync(join(installed, name), 'utf8');

describe('The packed package', { concurrency: 2 }, () => {
    test('is what npm calls well-formed', async () => {
        const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
        const { default: manifest } = await import(join(installed, 'package.json'), {
            with: { type: 'json' },
        });
        assert.deepEqual(
            messages.map(message => formatMessage(message, manifest)),
            [],
        );
    });

    test('has types for every module, whoever resolves them', async () => {
        const tarball = createPackageFromTarballData(readFileSync(TARBALL));
        // Neither is a module: a script that is run, and npm's own file.
        const { entrypoints, problems } = await checkPackage(tarball, {
            excludeEntrypoints: ['./libvirt-helper.js', './package.json'],
        });
        assert.deepEqual(Object.keys(entrypoints), ['.', './display1', './machine']);
        // GJS has nothing but modules, so nobody requires this package, nor does an old Node find it.
        const wrong = problems.filter(
            ({ resolutionKind }) => !/^node(10|16-cjs)$/.test(resolutionKind),
        );
        assert.deepEqual(wrong, []);
    });

    test('has the texts of its licences and no source under another', () => {
        const sources = filesOf(installed)
            .filter(name => name.endsWith('.js.map'))
            .flatMap(name => JSON.parse(read(name)).sources)
            .map(source => normalize(source).replace(/^(\.\.\/)+/, ''));
        assert.ok(sources.some(source => source.endsWith('src/widget/display.ts')));
        const foreign = sources.filter(
            source => !LGPL_SOURCE.test(source.replace(/^.*?(?=src\/)/, '')),
        );
        assert.deepEqual(foreign, []);
        assert.match(read('LICENSE'), /GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1/);
        assert.match(read('LICENSE.BSD-3-Clause'), /Redistribution and use/);
        assert.match(read('README.md'), /VitrineDisplay/);
    });

    test('imports nothing but what GJS has, and itself', () => {
        const foreign = filesOf(installed)
            .filter(name => /\.(js|d\.ts)$/.test(name))
            .flatMap(name => [
                ...read(name).matchAll(/^(?:import|export)[^;]*? from ["']([^"']+)["']/gm),
            ])
            .map(([, module]) => module)
            .filter(module => !/^(gi:\/\/|\.\.?\/)|^(system|cairo)$/.test(module));
        assert.deepEqual(foreign, []);
    });

    test('type-checks in an app that has npm’s own types of GTK', async () => {
        symlinkSync(join(MODULES, '@girs'), join(folder, 'node_modules', '@girs'));
        const sources = ['examples/embed-widget/embed-widget.ts', 'tests/package/types/usage.ts'];
        for (const source of sources)
            copyFileSync(join(ROOT, source), join(folder, basename(source)));
        const config = {
            compilerOptions: CONSUMER,
            files: sources.map(source => basename(source)),
        };
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
        await run('typescript/bin/tsc', ['-p', '.'], folder);
    });

    test('is documented as a whole', async () => {
        const config = join(ROOT, 'build-aux', 'package', 'typedoc.config.mjs');
        const docs = join(folder, 'docs');
        await run('typedoc/bin/typedoc', ['--options', config, '--out', docs], ROOT);
        const page = readFileSync(join(docs, 'classes', 'widget.VitrineDisplay.html'), 'utf8');
        assert.match(page, /releaseChord/);
    });
});
