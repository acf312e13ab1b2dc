// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real browser, headless, driven as its own developer tools drive it.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Soup from 'gi://Soup?version=3.0';

import { TextReader } from './line-stream.js';
import { until, within } from './main-loop.js';
import type { Picture } from './picture.js';

Gio._promisify(Soup.Session.prototype, 'websocket_connect_async', 'websocket_connect_finish');

const PROGRAM = 'chromium-headless-shell';
const START_MS = 30_000;
const ANSWER_MS = 30_000;

type Parameters = Readonly<Record<string, unknown>>;

/** What the browser says: an answer, which has a number, or an event. */
interface Message {
    readonly id?: number;
    readonly method?: string;
    readonly sessionId?: string;
    readonly params?: Parameters;
    readonly result?: Parameters;
    readonly error?: { readonly message: string };
}

interface Waiting {
    resolve(result: Parameters): void;
    reject(error: Error): void;
}

/** The process, and the line to its developer tools. */
export class Browser {
    readonly #process: Gio.Subprocess;
    readonly #errors: TextReader;
    readonly #profile: string;
    readonly #socket: Soup.WebsocketConnection;
    readonly #waiting = new Map<number, Waiting>();
    readonly #pages = new Map<string, Page>();
    #lastId = 0;

    private constructor(
        process: Gio.Subprocess,
        errors: TextReader,
        profile: string,
        socket: Soup.WebsocketConnection,
    ) {
        this.#process = process;
        this.#errors = errors;
        this.#profile = profile;
        this.#socket = socket;
        socket.connect('message', (_socket, _type, bytes) => {
            this.#heard(JSON.parse(new TextDecoder().decode(bytes.toArray())) as Message);
        });
    }

    /** Starts it; null where there is none here. */
    static async start(): Promise<Browser | null> {
        if (GLib.find_program_in_path(PROGRAM) === null) return null;
        const profile = GLib.dir_make_tmp('vitrine-browser-XXXXXX');
        const process = Gio.Subprocess.new(
            [
                PROGRAM,
                // Its sandbox is not for root, and what it shows is ours.
                ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
                ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
            ],
            Gio.SubprocessFlags.STDERR_PIPE | Gio.SubprocessFlags.STDOUT_SILENCE,
        );
        const pipe = process.get_stderr_pipe();
        if (!pipe) throw new Error('the browser has no output');
        const errors = new TextReader(pipe);
        const [, address] = await until(
            () => /DevTools listening on (ws:\S+)/.exec(errors.text),
            () => `the browser: ${errors.text}`,
            START_MS,
        );
        const message = Soup.Message.new('GET', address ?? '');
        const socket = await new Soup.Session().websocket_connect_async(
            message,
            null,
            null,
            GLib.PRIORITY_DEFAULT,
            null,
        );
        // Pictures are large.
        socket.set_max_incoming_payload_size(0);
        return new Browser(process, errors, profile, socket);
    }

    #heard(message: Message): void {
        if (message.id === undefined) {
            this.#pages
                .get(message.sessionId ?? '')
                ?.happened(message.method ?? '', message.params);
            return;
        }
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.error) waiting?.reject(new Error(message.error.message));
        else waiting?.resolve(message.result ?? {});
    }

    /** Has it do something. */
    send(method: string, params: Parameters = {}, sessionId?: string): Promise<Parameters> {
        const id = ++this.#lastId;
        const answer = new Promise<Parameters>((resolve, reject) => {
            this.#waiting.set(id, { resolve, reject });
        });
        this.#socket.send_text(JSON.stringify({ id, method, params, sessionId }));
        return within(answer, method, ANSWER_MS);
    }

    /** A page with cookies of its own, as in a browser of somebody else's. */
    async newPage(): Promise<Page> {
        const { browserContextId } = await this.send('Target.createBrowserContext');
        const { targetId } = await this.send('Target.createTarget', {
            url: 'about:blank',
            browserContextId,
            width: 1000,
            height: 700,
        });
        const attached = await this.send('Target.attachToTarget', { targetId, flatten: true });
        const sessionId = String(attached['sessionId']);
        const page = new Page(
            (method, params) => this.send(method, params, sessionId),
            async () => {
                this.#pages.delete(sessionId);
                await this.send('Target.disposeBrowserContext', { browserContextId });
            },
        );
        this.#pages.set(sessionId, page);
        for (const domain of ['Page', 'Runtime', 'Log', 'Network'])
            await page.send(`${domain}.enable`);
        return page;
    }

    async close(): Promise<void> {
        this.#socket.close(Soup.WebsocketCloseCode.NORMAL, null);
        this.#process.send_signal(15);
        await within(this.#process.wait_async(null), 'the browser to end', START_MS);
        await this.#errors.close();
        const remove = Gio.Subprocess.new(['rm', '-rf', this.#profile], 0);
        await remove.wait_async(null);
    }
}

interface Rectangle {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** One page of it. */
export class Page {
    /** What it complained of: errors of scripts, and what its policy forbade. */
    readonly complaints: string[] = [];
    /** The addresses of the WebSockets that it has open, or opens just now. */
    readonly sockets = new Map<string, string>();
    readonly send: (method: string, params?: Parameters) => Promise<Parameters>;
    readonly close: () => Promise<void>;

    constructor(
        send: (method: string, params?: Parameters) => Promise<Parameters>,
        close: () => Promise<void>,
    ) {
        this.send = send;
        this.close = close;
    }

    /** Called by the browser. */
    happened(method: string, params: Parameters | undefined): void {
        const id = String(params?.['requestId']);
        if (method === 'Network.webSocketCreated') this.sockets.set(id, String(params?.['url']));
        if (method === 'Network.webSocketClosed') this.sockets.delete(id);
        if (method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(params));
        if (method !== 'Log.entryAdded') return;
        const { level, text } = params?.['entry'] as { level: string; text: string };
        if (level === 'error') this.complaints.push(text);
    }

    async open(address: string): Promise<void> {
        // Else an address that differs after the # alone is no new page.
        await this.send('Page.navigate', { url: 'about:blank' });
        await this.send('Page.navigate', { url: address });
    }

    /** What an expression is, which may be a promise; it must be JSON. */
    async evaluate<Value>(expression: string): Promise<Value> {
        const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
            expression,
            awaitPromise: true,
            returnByValue: true,
            userGesture: true,
        })) as {
            result: { value: Value };
            exceptionDetails?: { text: string; exception?: { description?: string } };
        };
        if (!exceptionDetails) return result.value;
        const { text, exception } = exceptionDetails;
        throw new Error(`${expression}: ${exception?.description ?? text}`);
    }

    /** Waits until an expression is true. */
    async until(expression: string, timeoutMs = ANSWER_MS): Promise<void> {
        await until(
            // The page may be on its way to another just now.
            () => this.evaluate<boolean>(`Boolean(${expression})`).catch(() => false),
            () => `${expression}; it complained: ${this.complaints.join('; ')}`,
            timeoutMs,
        );
    }

    /** What a canvas shows, pixel by pixel. */
    async canvas(selector: string): Promise<Picture> {
        const { width, height, pixels } = await this.evaluate<{
            width: number;
            height: number;
            pixels: string;
        }>(`(() => {
            const { width, height } = document.querySelector('${selector}');
            const context = document.querySelector('${selector}').getContext('2d');
            const { data } = context.getImageData(0, 0, width, height);
            let pixels = '';
            for (let at = 0; at < data.length; at += 8192)
                pixels += String.fromCharCode(...data.subarray(at, at + 8192));
            return { width, height, pixels: btoa(pixels) };
        })()`);
        const rgba = GLib.base64_decode(pixels);
        const data = new Uint8Array(width * height * 3);
        for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3)
            data.set(rgba.subarray(from, from + 3), to);
        return { width, height, data };
    }

    /** Presses and releases a key where it is on a keyboard. */
    async key(code: string, key: string): Promise<void> {
        for (const type of ['keyDown', 'keyUp'])
            await this.send('Input.dispatchKeyEvent', { type, code, key });
    }

    /** Moves the pointer to a place of the page, and presses and releases a button there. */
    async click(x: number, y: number): Promise<void> {
        const at = { x, y, button: 'left', clickCount: 1 };
        await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
        for (const type of ['mousePressed', 'mouseReleased'])
            await this.send('Input.dispatchMouseEvent', { ...at, type });
    }

    /** Runs a script in every page that is opened here, before its own. */
    async runFirst(source: string): Promise<void> {
        await this.send('Page.addScriptToEvaluateOnNewDocument', { source });
    }

    /**
     * Has fingers do something: each step is where they are then, on the page; the last one is followed
     * by all of them being lifted. All is said at once, so that no finger waits for another.
     */
    async touch(
        ...steps: readonly (readonly { readonly x: number; readonly y: number }[])[]
    ): Promise<void> {
        const said = steps.map((touchPoints, step) =>
            this.send('Input.dispatchTouchEvent', {
                type: step === 0 ? 'touchStart' : 'touchMove',
                touchPoints,
            }),
        );
        said.push(this.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }));
        await Promise.all(said);
    }

    /** Presses the button of a label as a person does, with the pointer. */
    async clickOn(label: string): Promise<void> {
        const { x, y, width, height } = await this.evaluate<Rectangle>(
            `document.querySelector('[aria-label="${label}"]').getBoundingClientRect().toJSON()`,
        );
        await this.click(x + width / 2, y + height / 2);
    }

    /** Presses the button of a label, or of a text. */
    async press(label: string): Promise<void> {
        const wanted = JSON.stringify(label);
        await this.evaluate(`(() => {
            const found = [...document.querySelectorAll('button')].filter(button =>
                [button.textContent, button.getAttribute('aria-label')].includes(${wanted}));
            if (found.length === 0) throw new Error('no button ' + ${wanted});
            found[0].click();
        })()`);
    }

    /** As on a phone, or a screen of this size. */
    async setSize(width: number, height: number, isPhone = false): Promise<void> {
        await this.send('Emulation.setDeviceMetricsOverride', {
            width,
            height,
            deviceScaleFactor: isPhone ? 2 : 1,
            mobile: isPhone,
        });
        await this.send('Emulation.setTouchEmulationEnabled', { enabled: isPhone });
    }

    /** As in a browser of somebody who speaks this. */
    async setLanguage(tag: string): Promise<void> {
        const userAgent = await this.evaluate<string>('navigator.userAgent');
        await this.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: tag });
    }

    async setDark(isDark: boolean): Promise<void> {
        const value = isDark ? 'dark' : 'light';
        await this.send('Emulation.setEmulatedMedia', {
            features: [{ name: 'prefers-color-scheme', value }],
        });
    }

    /** Writes what it looks like, as PNG. */
    async picture(path: string): Promise<void> {
        const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
        GLib.file_set_contents(path, GLib.base64_decode(String(data)));
    }
}

/**
 * Says something to the server as the page would, but past the page's script, and waits until the
 * server has heard it: it sends a picture that is asked for afterwards.
 *
 * @param bytes - a viewer's messages, as it says them once it is in
 */
export async function sayPastThePage(page: Page, bytes: readonly number[]): Promise<void> {
    await page.evaluate(`new Promise((resolve, reject) => {
        const socket = new WebSocket(location.href.replace('http', 'ws') + 'rfb');
        socket.binaryType = 'arraybuffer';
        const say = (...bytes) => socket.send(new Uint8Array(bytes));
        const steps = [
            () => say(...new TextEncoder().encode('RFB 003.008\\n')),
            () => say(1),
            () => say(1),
            () => say(${bytes.join(', ')}, 3, 0, 0, 0, 0, 0, 0, 8, 0, 8),
            () => resolve(),
        ];
        socket.onmessage = () => steps.shift()?.();
        socket.onerror = reject;
    })`);
}
