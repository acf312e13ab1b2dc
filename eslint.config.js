// SPDX-License-Identifier: GPL-3.0-or-later
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

// The floors of docs/architecture.md, lowest first. A folder imports from the floors below its
// own, never from its own floor's other folders nor from above.
const FLOORS = [
    ['native', 'memory', 'kernels'],
    ['display1'],
    ['machine', 'input', 'scanout', 'demo'],
    ['peripherals', 'export', 'terminal'],
    ['widget', 'rfb', 'recording', 'command-line'],
    ['app', 'commands', 'vnc', 'rdp', 'web'],
];

// What apps import is LGPL; it may not lean on what is GPL.
const LGPL_FOLDERS = [
    'native',
    'memory',
    'display1',
    'machine',
    'input',
    'scanout',
    'demo',
    'peripherals',
    'widget',
];

/** A rule for each folder that names the folders it may not import from, and why. */
function importRules() {
    const gplFolders = FLOORS.flat().filter(folder => !LGPL_FOLDERS.includes(folder));
    return FLOORS.flatMap((floor, level) =>
        floor.map(folder => ({
            files: [`src/${folder}/**/*.ts`],
            rules: {
                'no-restricted-imports': [
                    'error',
                    {
                        patterns: [
                            ...forbidden(
                                [
                                    ...floor.filter(other => other !== folder),
                                    ...FLOORS.slice(level + 1).flat(),
                                ],
                                'Imports go down the floors only (docs/architecture.md).',
                            ),
                            ...(LGPL_FOLDERS.includes(folder)
                                ? forbidden(gplFolders, 'An LGPL folder may not import a GPL one.')
                                : []),
                        ],
                    },
                ],
            },
        })),
    );
}

function forbidden(folders, message) {
    if (folders.length === 0) return [];
    return [{ regex: `^(\\.\\./)+(${folders.join('|')})/`, message }];
}

// Calls that crash, leak or block under GJS, each with what to use instead.
const UNSAFE_CALLS = [
    {
        selector: 'CallExpression[callee.property.name="register_object"]',
        message: 'Leaks every message in GJS: use register_object_with_closures2.',
    },
    {
        selector: 'CallExpression[callee.property.name="get_contents"]',
        message: 'MappedFile.get_contents() crashes GJS: use get_bytes().',
    },
    {
        selector: 'CallExpression[callee.property.name="add_filter"]',
        message: 'Runs in a worker thread, where JavaScript crashes.',
    },
    {
        selector: 'CallExpression[callee.property.name="run_dispose"]',
        message: 'The object may still be in use by a render node.',
    },
    {
        selector: 'BinaryExpression[operator="instanceof"][right.name="Error"]',
        message: 'A GLib.Error is no Error: use describeError() or check for GLib.Error as well.',
    },
];
const SYSTEM_GC = {
    selector: 'CallExpression[callee.object.name="System"][callee.property.name="gc"]',
    message: 'Only memory/gc-pacer.ts collects garbage.',
};
const WEAK_RANDOM = {
    selector:
        'CallExpression[callee.object.name="Math"][callee.property.name="random"],' +
        'CallExpression[callee.object.name="GLib"][callee.property.name=/^random_/]',
    message: 'Not random enough for names and secrets: use memory/random-bytes.ts.',
};
const BLOCKING = {
    selector: 'CallExpression[callee.property.name=/_sync$/]',
    message: 'Nothing blocks the main loop: use the asynchronous call.',
};
const FREED_ARRAY = {
    selector: 'CallExpression[callee.property.name="write_all_async"]',
    message: 'GJS frees the array before it is written: use writeBytes() of memory/write-bytes.ts.',
};
const DEFAULT_EXPORT = {
    selector: 'ExportDefaultDeclaration',
    message: 'Name what is exported, so that it is called the same everywhere.',
};
const DEEP_UNPACK = {
    selector: 'CallExpression[callee.property.name=/^(deepUnpack|recursiveUnpack|deep_unpack)$/]',
    message: 'Copies and rounds: read the fields one by one.',
};

export default tseslint.config(
    {
        ignores: [
            'build/**',
            'build-[!a]*/**',
            'types/@girs/**',
            'node_modules/**',
            'src/kernels/assembly/**',
        ],
    },
    js.configs.recommended,
    {
        files: ['src/**/*.ts', 'tests/**/*.ts', 'examples/**/*.ts'],
        extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
        languageOptions: {
            parserOptions: {
                projectService: true,
                tsconfigRootDir: import.meta.dirname,
            },
        },
        rules: {
            // The GIRs do not tell every null: a needless check is better than a missing one.
            '@typescript-eslint/no-unnecessary-condition': 'off',
            // GIR flags are plain numbers to the type checker.
            '@typescript-eslint/no-unsafe-enum-assignment': 'off',
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
            '@typescript-eslint/no-confusing-void-expression': [
                'error',
                { ignoreArrowShorthand: true },
            ],
            // GObject's own vocabulary: classes with nothing but a static block, and `declare`d
            // members that registerClass provides.
            '@typescript-eslint/no-extraneous-class': 'off',
            '@typescript-eslint/class-literal-property-style': 'off',
            // Boxed types (Cairo.RectangleInt) take literals; events come as their base class.
            '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
            // GJS types say `any` for vfunc arguments that a class does not use.
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
            'no-restricted-syntax': [
                'error',
                ...UNSAFE_CALLS,
                DEFAULT_EXPORT,
                SYSTEM_GC,
                WEAK_RANDOM,
                BLOCKING,
                FREED_ARRAY,
                DEEP_UNPACK,
            ],
        },
    },
    ...importRules(),
    {
        files: ['src/memory/gc-pacer.ts'],
        rules: {
            'no-restricted-syntax': ['error', ...UNSAFE_CALLS, WEAK_RANDOM, BLOCKING, DEEP_UNPACK],
        },
    },
    {
        files: ['tests/**/*.ts'],
        rules: { 'no-restricted-syntax': ['error', ...UNSAFE_CALLS] },
    },
    {
        files: ['build-aux/**/*.{mjs,cjs}', 'tests/**/*.mjs', '*.js'],
        languageOptions: {
            globals: {
                process: 'readonly',
                console: 'readonly',
                Buffer: 'readonly',
                setTimeout: 'readonly',
                clearTimeout: 'readonly',
                setInterval: 'readonly',
                clearInterval: 'readonly',
                setImmediate: 'readonly',
                URL: 'readonly',
                require: 'readonly',
                module: 'readonly',
                __dirname: 'readonly',
                AbortController: 'readonly',
                TextDecoder: 'readonly',
                TextEncoder: 'readonly',
                fetch: 'readonly',
            },
        },
    },
    {
        files: ['examples/**/*.js'],
        languageOptions: { globals: { printerr: 'readonly' } },
    },
    prettier,
);
