// SPDX-License-Identifier: LGPL-2.1-or-later
import { LockLight, type KeyboardHandler } from '../display1/keyboard.js';
import { MouseButton, type MouseHandler } from '../display1/mouse.js';
import { TouchKind, type MultiTouchHandler } from '../display1/multi-touch.js';
import { KeyHistory } from './key-history.js';
import { keyName, Qnum } from './key-names.js';
import { Line } from './lines.js';
import { crosshair, touchDot, type Sprite } from './sprites.js';

const LIGHTS: readonly (readonly [qnum: number, light: number, name: string])[] = [
    [Qnum.CAPS, LockLight.CAPS, 'Caps'],
    [Qnum.NUM, LockLight.NUM, 'Num'],
    [Qnum.SCROLL, LockLight.SCROLL, 'Scroll'],
];

const BUTTON_NAMES: Readonly<Record<MouseButton, string>> = {
    [MouseButton.LEFT]: 'left',
    [MouseButton.MIDDLE]: 'middle',
    [MouseButton.RIGHT]: 'right',
    [MouseButton.WHEEL_UP]: 'wheel-up',
    [MouseButton.WHEEL_DOWN]: 'wheel-down',
    [MouseButton.SIDE]: 'side',
    [MouseButton.EXTRA]: 'extra',
    [MouseButton.WHEEL_LEFT]: 'wheel-left',
    [MouseButton.WHEEL_RIGHT]: 'wheel-right',
};

/** How far a notch of the wheel goes: right and down are positive. */
const WHEEL_STEPS = new Map<MouseButton, readonly [number, number]>([
    [MouseButton.WHEEL_UP, [0, -1]],
    [MouseButton.WHEEL_DOWN, [0, 1]],
    [MouseButton.WHEEL_LEFT, [-1, 0]],
    [MouseButton.WHEEL_RIGHT, [1, 0]],
]);

const TOUCH_NAMES: Readonly<Record<TouchKind, string>> = {
    [TouchKind.BEGIN]: 'begin',
    [TouchKind.UPDATE]: 'update',
    [TouchKind.END]: 'end',
    [TouchKind.CANCEL]: 'cancel',
};

interface Point {
    readonly x: number;
    readonly y: number;
}

interface Finger {
    readonly dot: Sprite;
    readonly text: string;
}

/** The console whose input this is. */
export interface DemoInputHost {
    log(text: string): void;
    /** A key went down, and not as a repeat. */
    keyPressed(qnum: number): void;
    size(): { readonly width: number; readonly height: number };
    isAbsolute(): boolean;
    setLine(line: number, text: string): void;
    setLights(lights: number): void;
    /** Called for every motion and button. */
    setPointer(x: number, y: number): void;
}

/** What a person does at a console, as text and as what moves on the card. */
export class DemoInput {
    #host: DemoInputHost;
    #keys = new KeyHistory();
    #lights = 0;
    #pointer: Point = { x: 0, y: 0 };
    #cross = crosshair(0, 0, false);
    #buttons = new Set<MouseButton>();
    #wheel: Point = { x: 0, y: 0 };
    #fingers = new Map<number, Finger>();

    constructor(host: DemoInputHost) {
        this.#host = host;
    }

    /** Shows everything as it is at first, the pointer in the middle. */
    start(): void {
        const { width, height } = this.#host.size();
        this.movePointer({ x: width >> 1, y: height >> 1 });
        this.#showKeys();
        this.#showLights();
        this.#showTouch();
    }

    /** What moves, the lowest first. */
    get sprites(): Sprite[] {
        return [...[...this.#fingers.values()].map(({ dot }) => dot), this.#cross];
    }

    readonly keyboard: KeyboardHandler = {
        press: qnum => {
            this.#host.log(`key down ${qnum} ${keyName(qnum)}`);
            const isNew = this.#keys.press(qnum);
            this.#showKeys();
            if (!isNew) return;
            this.#toggleLight(qnum);
            this.#host.keyPressed(qnum);
        },
        release: qnum => {
            this.#host.log(`key up ${qnum} ${keyName(qnum)}`);
            this.#keys.release(qnum);
            this.#showKeys();
        },
    };

    readonly mouse: MouseHandler = {
        press: button => {
            this.#host.log(`button down ${BUTTON_NAMES[button]}`);
            const step = WHEEL_STEPS.get(button);
            if (step) this.#wheel = { x: this.#wheel.x + step[0], y: this.#wheel.y + step[1] };
            else this.#buttons.add(button);
            this.movePointer(this.#pointer);
        },
        release: button => {
            this.#host.log(`button up ${BUTTON_NAMES[button]}`);
            this.#buttons.delete(button);
            this.movePointer(this.#pointer);
        },
        setAbsPosition: (x, y) => {
            this.#host.log(`pointer at ${x} ${y}`);
            this.movePointer({ x, y });
        },
        relMotion: (dx, dy) => {
            this.#host.log(`pointer by ${dx} ${dy}`);
            this.movePointer({ x: this.#pointer.x + dx, y: this.#pointer.y + dy });
        },
    };

    readonly multiTouch: MultiTouchHandler = {
        touch: (kind, slot, x, y) => {
            this.#host.log(`touch ${TOUCH_NAMES[kind]} ${slot} ${x} ${y}`);
            if (kind === TouchKind.BEGIN || kind === TouchKind.UPDATE) {
                const text = `${slot}: ${x.toFixed(0)},${y.toFixed(0)}`;
                this.#fingers.set(slot, { dot: touchDot(slot, x, y), text });
            } else {
                this.#fingers.delete(slot);
            }
            this.#showTouch();
        },
    };

    #toggleLight(qnum: number): void {
        const light = LIGHTS.find(([key]) => key === qnum)?.[1];
        if (light === undefined) return;
        this.#lights ^= light;
        this.#host.setLights(this.#lights);
        this.#showLights();
    }

    /** Moves the pointer to what is nearest on the screen, also after the screen has changed. */
    movePointer(point: Point = this.#pointer): void {
        const { width, height } = this.#host.size();
        const x = Math.max(0, Math.min(width - 1, point.x));
        const y = Math.max(0, Math.min(height - 1, point.y));
        this.#pointer = { x, y };
        this.#cross = crosshair(x, y, this.#buttons.size > 0);
        this.#host.setPointer(x, y);
        const kind = this.#host.isAbsolute() ? 'absolute' : 'relative';
        const buttons = [...this.#buttons].map(button => BUTTON_NAMES[button]).join(' ') || 'none';
        const wheel = `${this.#wheel.x},${this.#wheel.y}`;
        this.#host.setLine(
            Line.POINTER,
            `pointer    ${kind} ${x},${y}  buttons ${buttons}  wheel ${wheel}`,
        );
    }

    #showKeys(): void {
        this.#host.setLine(Line.KEYS, `keys       ${this.#keys.events}`);
        this.#host.setLine(Line.HELD, `held       ${this.#keys.held}`);
    }

    #showLights(): void {
        const names = LIGHTS.map(([, light, name]) =>
            (this.#lights & light) === 0 ? ` ${name.toLowerCase()} ` : `[${name.toUpperCase()}]`,
        );
        this.#host.setLine(Line.LIGHTS, `lights    ${names.join(' ')}`);
    }

    #showTouch(): void {
        const texts = [...this.#fingers.values()].map(({ text }) => text);
        this.#host.setLine(Line.TOUCH, `touch      ${texts.join('  ') || 'none'}`);
    }
}
