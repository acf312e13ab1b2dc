// SPDX-License-Identifier: GPL-3.0-or-later
//
// `vitrine web` as it meets whoever speaks HTTP to it, in good faith or not.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { joinArrays } from '../../src/memory/join-arrays.js';
import { askServers } from '../../src/web/ask.js';
import { MAX_SESSIONS } from '../../src/web/web-sessions.js';
import {
    ask,
    connectTo,
    hear,
    hearAll,
    parseAnswer,
    portOfLink,
    request,
    say,
    type Answer,
} from '../support/http.js';
import { residentBytes } from '../support/memory-use.js';
import { sleep, until } from '../support/main-loop.js';
import { runProgram, TalkingProgram } from '../support/program.js';
import { difference } from '../support/picture.js';
import { readPng } from '../support/png.js';
import { sectorPicture, SectorMachine } from '../support/sector-machine.js';

const MIB = 1024 * 1024;

function tokenOf(link: string): string {
    return link.replace(/^.*#/, '');
}

/** One byte a character. */
function latin1(text: string): Uint8Array {
    return Uint8Array.from(text, character => character.charCodeAt(0));
}

describe('vitrine web by HTTP', () => {
    let machine: SectorMachine;
    let server: TalkingProgram;
    let link: string;
    let port: number;

    beforeAll(async () => {
        machine = await SectorMachine.start({ name: 'http' });
        server = new TalkingProgram('web', 'http');
        [link = ''] = await server.untilLines(1);
        port = portOfLink(link);
    }, 90_000);

    afterAll(async () => {
        expect(await server.interrupt()).toBe(0);
        await machine.close();
    }, 60_000);

    const own = (): Record<string, string> => ({ Origin: `http://localhost:${port}` });

    function post(path: string, headers: Record<string, string>, from?: string): Promise<Answer> {
        const way = from === undefined ? { port } : { port, from };
        return ask(way, request('POST', path, port, { 'Content-Length': '0', ...headers }));
    }

    function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
        return ask({ port }, request('GET', path, port, headers));
    }

    async function newToken(): Promise<string> {
        return tokenOf((await runProgram('web', '--link', 'http')).stdout.trim());
    }

    /** The cookie of a new session, as a browser sends it back. */
    async function enter(): Promise<string> {
        const token = await newToken();
        const { headers } = await post('/enter', { ...own(), Authorization: `Bearer ${token}` });
        return (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    }

    it('says with every answer what its page may do', async () => {
        for (const path of ['/', '/page.js', '/page.css', '/icon.svg', '/nothing', '/session']) {
            const { headers } = await get(path);
            const policy = headers.get('content-security-policy') ?? '';
            expect(policy)
                .withContext(path)
                .toMatch(/^default-src 'none'; script-src 'self';/);
            expect(policy).not.toContain('unsafe');
            expect(policy).toContain("frame-ancestors 'none'");
            expect(headers.get('x-content-type-options')).toBe('nosniff');
            expect(headers.get('referrer-policy')).toBe('no-referrer');
            expect(headers.get('cache-control')).toBe('no-store');
            expect(headers.has('server')).toBeFalse();
        }
        expect((await get('/')).status).toBe(200);
        expect((await get('/nothing')).status).toBe(404);
        expect((await post('/', own())).status).toBe(405);
        expect((await get('/../../../etc/passwd')).status).toBe(404);
    });

    it('makes a session of a token once, in a cookie that is nobody else’s', async () => {
        const authorization = { Authorization: `Bearer ${await newToken()}` };
        const answer = await post('/enter', { ...own(), ...authorization });
        expect(answer.status).toBe(204);
        expect(answer.headers.get('set-cookie')).toMatch(
            /^vitrine-[0-9a-f]{8}=[\w-]{22}; Path=\/; HttpOnly; SameSite=Strict$/,
        );
        expect((await post('/enter', { ...own(), ...authorization })).status).toBe(403);
        const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
        const session = await get('/session', { Cookie: cookie });
        expect(session.status).toBe(200);
        expect(JSON.parse(new TextDecoder().decode(session.body))).toEqual({
            name: 'http',
            isViewOnly: false,
            isThere: true,
            hasSound: false,
        });
        expect((await post('/leave', { Cookie: cookie })).status).toBe(403);
        expect((await post('/leave', { ...own(), Cookie: cookie })).status).toBe(204);
        expect((await get('/session', { Cookie: cookie })).status).toBe(401);
    });

    it('has no business with other pages and names', async () => {
        const token = await newToken();
        const authorization = { Authorization: `Bearer ${token}` };
        for (const origin of [
            undefined,
            'null',
            'http://evil.example',
            `https://localhost:${port}`,
            `http://localhost:${port}.evil.example`,
            `http://localhost:${port + 1}`,
        ]) {
            const headers = origin === undefined ? {} : { Origin: origin };
            const { status } = await post('/enter', { ...headers, ...authorization });
            expect(status)
                .withContext(origin ?? 'none')
                .toBe(403);
        }
        for (const host of ['evil.example', 'localhost.evil.example', 'a b', '', 'localhost:1:2']) {
            const headers = { Host: host, Origin: `http://${host}`, ...authorization };
            const { status } = await post('/enter', headers);
            expect([400, 421]).withContext(host).toContain(status);
        }
        // None of that has used it up.
        expect((await post('/enter', { ...own(), ...authorization })).status).toBe(204);
    });

    it('turns away who guesses, from there alone', async () => {
        const from = '127.0.0.9';
        const wrong = { ...own(), Authorization: `Bearer ${'x'.repeat(22)}` };
        for (let tries = 0; tries < 10; tries++)
            expect((await post('/enter', wrong, from)).status).toBe(403);
        const right = { ...own(), Authorization: `Bearer ${await newToken()}` };
        const refused = await post('/enter', right, from);
        expect(refused.status).toBe(429);
        expect(refused.headers.get('retry-after')).toBe('60');
        expect((await post('/enter', right)).status).toBe(204);
    });

    /** A connection on which WebSocket is spoken, or the answer of a server that does not want. */
    async function openSocket(
        headers: Record<string, string>,
        path = '/rfb',
    ): Promise<readonly [Gio.IOStream, Answer]> {
        const stream = await connectTo({ port });
        const upgrade = {
            Connection: 'Upgrade',
            Upgrade: 'websocket',
            'Sec-WebSocket-Version': '13',
            'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        };
        await say(stream, request('GET', path, port, { ...upgrade, ...headers }));
        return [stream, parseAnswer(await hear(stream))];
    }

    it('speaks RFB with sessions alone, and its own pages alone', async () => {
        const cookie = await enter();
        for (const [path, headers, status] of [
            ['/rfb', own(), 401],
            ['/rfb', { Cookie: cookie }, 403],
            ['/rfb', { Cookie: cookie, Origin: 'http://evil.example' }, 403],
            ['/rfb', { ...own(), Cookie: `${cookie}; ${cookie}` }, 401],
            ['/rfb', { ...own(), Cookie: cookie, Upgrade: 'other' }, 400],
            ['/sound/full', own(), 401],
            ['/sound/full', { Cookie: cookie, Origin: 'http://evil.example' }, 403],
            // This machine has none.
            ['/sound/full', { ...own(), Cookie: cookie }, 404],
        ] as const) {
            const [stream, answer] = await openSocket(headers, path);
            expect(answer.status).withContext(`${path} ${status}`).toBe(status);
            stream.close(null);
        }
        const [stream, answer] = await openSocket({ ...own(), Cookie: cookie });
        expect(answer.status).toBe(101);
        expect(answer.headers.get('sec-websocket-accept')).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
        let greeting = answer.body;
        while (greeting.length < 14) greeting = joinArrays([greeting, await hear(stream)]);
        expect(new TextDecoder().decode(greeting.subarray(2))).toBe('RFB 003.008\n');
        expect([...greeting.subarray(0, 2)]).toEqual([0x82, 12]);
        stream.close(null);
    });

    it('lets in as many browsers at a time as it says, and each that is away makes place', async () => {
        const streams: Gio.IOStream[] = [];
        const token = async (): Promise<string> =>
            tokenOf(await askServers({ kind: 'link', target: 'http' }));
        const authorization = async () => ({ ...own(), Authorization: `Bearer ${await token()}` });
        for (let count = 0; count < MAX_SESSIONS; count++) {
            const { headers } = await post('/enter', await authorization());
            const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
            const [stream, answer] = await openSocket({ ...own(), Cookie: cookie });
            expect(answer.status).toBe(101);
            streams.push(stream);
        }
        const one = await authorization();
        const refused = await post('/enter', one);
        expect(refused.status).toBe(503);
        expect(new TextDecoder().decode(refused.body)).toMatch(/Too many browsers/);
        streams.pop()?.close(null);
        // The link is as good as it was, once somebody has left.
        await until(async () => (await post('/enter', one)).status === 204, 'a place');
        for (const stream of streams) stream.close(null);
    }, 60_000);

    /** A browser's frame, with a mask of zeros. */
    function frame(...payload: number[]): Uint8Array {
        const { length } = payload;
        const size = length < 126 ? [0x80 | length] : [0x80 | 126, length >> 8, length & 0xff];
        return new Uint8Array([0x82, ...size, 0, 0, 0, 0, ...payload]);
    }

    it('does not grow by who asks and never reads', async () => {
        const [stream] = await openSocket({ ...own(), Cookie: await enter() });
        await say(stream, frame(...new TextEncoder().encode('RFB 003.008\n')));
        await say(stream, frame(1));
        await say(stream, frame(1));
        // Every pixel anew, and a fence to be sent back.
        const update = [3, 0, 0, 0, 0, 0, 2, 128, 1, 224];
        const fence = [248, 0, 0, 0, 0x80, 0, 0, 0, 64, ...new Uint8Array(64)];
        const both = Array.from({ length: 200 }, () => [...update, ...fence]).flat();
        await sleep(200);
        const before = residentBytes(server.pid);
        let sent = 0;
        let isStopped = false;
        const flood = async (): Promise<void> => {
            while (!isStopped) {
                await say(stream, frame(...both));
                sent += both.length;
            }
        };
        const flooding = flood().catch(() => undefined);
        let last = -1;
        await until(
            async () => {
                const isStuck = sent === last && sent > 0;
                last = sent;
                await sleep(300);
                return isStuck;
            },
            () => `it to stop listening; it took ${sent} bytes`,
        );
        expect(sent).toBeLessThan(16 * MIB);
        // 40 to 83 MiB: mostly what the collector has not looked at yet, which is bounded too.
        expect(residentBytes(server.pid) - before).toBeLessThan(128 * MIB);
        isStopped = true;
        stream.close(null);
        await flooding;
        expect((await get('/')).status).toBe(200);
    }, 30_000);

    it('survives what is no HTTP, and what is too much of it', async () => {
        const junk: (string | Uint8Array)[] = [
            '\r\n\r\n',
            'GET\r\n\r\n',
            'GET / HTTP/9.9\r\n\r\n',
            `GET /${'a'.repeat(200_000)} HTTP/1.1\r\n\r\n`,
            `GET / HTTP/1.1\r\n${'X: y\r\n'.repeat(50_000)}\r\n`,
            `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'a=b; '.repeat(10_000)}\r\n\r\n`,
            'GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n',
            'GET /%ff%fe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
            'GET /?a=%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
            new Uint8Array([...new TextEncoder().encode('GET /'), 0xff, 0x20, 0x0d, 0x0a]),
            latin1(`GET /\xff HTTP/1.1\r\nHost: localhost\r\n\r\n`),
            latin1(request('GET', '/session', port, { Cookie: '\xff\xfe' })),
            latin1(request('GET', '/session', port, { Host: '\xff' })),
            request('POST', '/enter', port, { ...own(), 'Content-Length': '-1' }),
            request('POST', '/enter', port, { ...own(), 'Transfer-Encoding': 'chunked' }) +
                'zz\r\n\r\n',
            new Uint8Array([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]),
            new Uint8Array(100_000).fill(0xff),
        ];
        for (const text of junk) {
            const stream = await connectTo({ port });
            await say(stream, text).catch(() => undefined);
            await Promise.race([hear(stream).catch(() => null), sleep(100)]);
            stream.close(null);
        }
        expect((await get('/')).status).toBe(200);
        // A body is no use, and is not kept.
        const before = residentBytes(server.pid);
        const body = { ...own(), 'Content-Length': String(64 * MIB) };
        const stream = await connectTo({ port });
        await say(stream, request('POST', '/enter', port, body));
        const piece = new Uint8Array(MIB);
        for (let sent = 0; sent < 64; sent++) await say(stream, piece).catch(() => undefined);
        expect(residentBytes(server.pid) - before).toBeLessThan(32 * MIB);
        stream.close(null);
        expect((await get('/')).status).toBe(200);
    }, 60_000);

    it('is only for this computer without TLS, and says how it is called', async () => {
        const open = await runProgram('web', '--listen=0.0.0.0:6443', 'http');
        expect(open.status).toBe(1);
        expect(open.stderr).toMatch(/Other computers would reach this machine/);
        const powerless = await runProgram('web', '--power', 'http');
        expect(powerless.status).toBe(1);
        expect(powerless.stderr).toMatch(
            /--power takes a machine that is reached by QMP or libvirt/,
        );
        const help = await runProgram('web', '--help');
        expect(help.status).toBe(0);
        expect(help.stdout).toMatch(/^Usage: vitrine web/);
        for (const [args, sentence] of [
            [['--idle-limit=0', 'http'], /--idle-limit takes minutes/],
            [['--origin=nowhere', 'http'], /--origin takes an address/],
            [[], /Name one machine/],
        ] as const) {
            const { status, stderr } = await runProgram('web', ...args);
            expect(status).toBe(2);
            expect(stderr).toMatch(sentence);
        }
        const nobody = await runProgram('web', '--link', 'no-such-machine');
        expect(nobody.status).toBe(1);
        expect(nobody.stderr).toMatch(
            /“no-such-machine” is not shown in browsers.*there are: (.*, )?http/,
        );
    }, 60_000);

    it('is known by its certificate where there is TLS', async () => {
        const folder = GLib.dir_make_tmp('vitrine-web-XXXXXX');
        const [key, certificate] = [`${folder}/server-key.pem`, `${folder}/server-cert.pem`];
        const openssl = async (...args: string[]): Promise<string> => {
            const flags = Gio.SubprocessFlags.STDOUT_PIPE | Gio.SubprocessFlags.STDERR_SILENCE;
            const program = Gio.Subprocess.new(['openssl', ...args], flags);
            return (await program.communicate_utf8_async(null, null))[0] ?? '';
        };
        await openssl(
            ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
            ...['-subj', '/CN=localhost', '-keyout', key, '-out', certificate],
        );
        const guarded = new TalkingProgram('web', '--tls-creds', folder, 'http');
        try {
            const [first = '', fingerprint = ''] = await guarded.untilLines(2);
            const way = { port: portOfLink(first), isTls: true };
            expect(first).toMatch(/^https:\/\/localhost:\d+\/#/);
            const headers = {
                Origin: `https://localhost:${way.port}`,
                Authorization: `Bearer ${tokenOf(first)}`,
                'Content-Length': '0',
            };
            const answer = await ask(way, request('POST', '/enter', way.port, headers));
            expect(answer.status).toBe(204);
            expect(answer.headers.get('set-cookie')).toMatch(
                /^__Host-vitrine-.*; HttpOnly; SameSite=Strict; Secure$/,
            );
            const plain = await ask({ port: way.port }, request('GET', '/', way.port));
            expect(plain.status).toBe(0);
            const known = await openssl(
                'x509',
                '-in',
                certificate,
                '-noout',
                '-sha256',
                '-fingerprint',
            );
            expect(fingerprint).toContain(known.trim().replace(/^.*=/, ''));
        } finally {
            expect(await guarded.interrupt()).toBe(0);
            for (const path of [key, certificate]) GLib.unlink(path);
            GLib.rmdir(folder);
        }
    }, 60_000);

    it('shows pictures to who knows their secret, where that is wanted', async () => {
        expect((await get(`/screenshot.png?key=${tokenOf(link)}`)).status).toBe(404);
        const shown = new TalkingProgram('web', '--pictures', 'http');
        const folder = GLib.dir_make_tmp('vitrine-web-XXXXXX');
        const path = `${folder}/screenshot.png`;
        try {
            const [first = '', page = ''] = await shown.untilLines(2);
            const way = { port: portOfLink(first) };
            const key = page.replace(/^.*key=/, '');
            const picture = (name: string, secret: string): Promise<Answer> =>
                ask(way, request('GET', `/${name}?key=${secret}`, way.port));
            for (const name of ['look', 'screenshot.png', 'stream.mjpeg'])
                expect((await picture(name, 'x'.repeat(22))).status).toBe(403);
            expect((await picture('look', tokenOf(first))).status).toBe(403);
            const look = new TextDecoder().decode((await picture('look', key)).body);
            expect(look).toContain(`<img src="stream.mjpeg?key=${key}" alt="http">`);
            const png = await picture('screenshot.png', key);
            expect(png.headers.get('content-type')).toBe('image/png');
            GLib.file_set_contents(path, png.body);
            const known = sectorPicture(640, 480, 32);
            expect(difference(readPng(path), known)).toBeNull();

            const stream = await connectTo(way);
            await say(stream, request('GET', `/stream.mjpeg?key=${key}`, way.port));
            const head = await hear(stream);
            expect(parseAnswer(head).headers.get('content-type')).toMatch(
                /^multipart\/x-mixed-replace/,
            );
            const jpegs = async (): Promise<void> => {
                let text = '';
                while (!/Content-Type: image\/jpeg[\s\S]*\xff\xd8\xff/.test(text))
                    text += String.fromCharCode(...(await hear(stream)));
            };
            await jpegs();
            await machine.command('damage 10 10 200 100 ff8000');
            await jpegs();
            // All that was open for the old secret is over.
            const { stdout } = await runProgram('web', '--revoke');
            expect(stdout).toContain('ended');
            await hearAll(stream);
            stream.close(null);
            expect((await picture('screenshot.png', key)).status).toBe(403);
            const [, , again = ''] = await shown.untilLines(3);
            expect((await picture('screenshot.png', again.replace(/^.*key=/, ''))).status).toBe(
                200,
            );
        } finally {
            expect(await shown.interrupt()).toBe(0);
            GLib.unlink(path);
            GLib.rmdir(folder);
        }
    }, 60_000);

    it('listens on a socket for a proxy, whose address the links have', async () => {
        const folder = GLib.dir_make_tmp('vitrine-web-XXXXXX');
        const path = `${folder}/web`;
        const behind = new TalkingProgram(
            'web',
            `--listen=unix:${path}`,
            '--origin=https://screens.example',
            'http',
        );
        try {
            const [first = ''] = await behind.untilLines(1);
            expect(first).toMatch(/^https:\/\/screens\.example\/#/);
            const address = Gio.UnixSocketAddress.new(path);
            const stream = await new Gio.SocketClient().connect_async(address, null);
            const headers = {
                Host: 'screens.example',
                Origin: 'https://screens.example',
                Authorization: `Bearer ${tokenOf(first)}`,
                'Content-Length': '0',
            };
            await say(stream, request('POST', '/enter', 0, headers));
            expect(parseAnswer(await hear(stream)).status).toBe(204);
            stream.close(null);
        } finally {
            expect(await behind.interrupt()).toBe(0);
            expect(GLib.file_test(path, GLib.FileTest.EXISTS)).toBeFalse();
            GLib.rmdir(folder);
        }
    }, 60_000);
});
