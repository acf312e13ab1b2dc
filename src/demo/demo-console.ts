// SPDX-License-Identifier: LGPL-2.1-or-later
import type { Rect } from '../display1/checks.js';
import type { UiInfo } from '../display1/console.js';
import type { ProducedConsole } from '../display1/produced-console.js';
import type { Producer } from '../display1/producer.js';
import { arrowCursor } from './arrow-cursor.js';
import { DemoInput } from './demo-input.js';
import { Line } from './lines.js';
import { ball, type Sprite } from './sprites.js';
import { MIN_HEIGHT, MIN_WIDTH, TestCard } from './test-card.js';

/** No screen is larger. */
export const MAX_WIDTH = 7680;
export const MAX_HEIGHT = 4320;

/** Guest pixels. */
export interface Size {
    readonly width: number;
    readonly height: number;
}

/** The size nearest to the wanted one that a card can have. */
export function possibleSize({ width, height }: Size): Size {
    return {
        width: Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, width)),
        height: Math.max(MIN_HEIGHT, Math.min(MAX_HEIGHT, height)),
    };
}

/** Who is told what is done at a console. */
export interface DemoConsoleHost {
    /** A line such as `key down 30 A`, for those who keep a log. */
    log(text: string): void;
    /** A key went down, and not as a repeat. */
    keyPressed(qnum: number): void;
    /** The picture is to be drawn soon, and not only with the next frame. */
    changed(): void;
}

/** One screen of the demo: the card, and the input that it shows. */
export class DemoConsole {
    readonly produced: ProducedConsole;

    #host: DemoConsoleHost;
    #input: DemoInput;
    #card: TestCard;
    #ball: Sprite;
    #lines = new Map<number, string>();
    #frameNumber = 0;
    /** The size that was asked for, until the next frame; null for none. */
    #wanted: Size | null = null;
    #isOff = false;

    constructor(producer: Producer, size: Size, host: DemoConsoleHost) {
        this.#host = host;
        this.#input = this.#createInput();
        const { keyboard, mouse, multiTouch } = this.#input;
        const setUiInfo = (info: UiInfo): void => {
            this.#want(info);
        };
        const handler = { keyboard, mouse, multiTouch, setUiInfo };
        this.produced = producer.addConsole({ label: 'demo' }, handler);
        this.#card = new TestCard(size.width, size.height, this.produced.id);
        this.#ball = ball(0, size);
        this.produced.defineCursor(arrowCursor());
        this.setLine(Line.TITLE, `Vitrine demo, console ${this.produced.id}`);
        this.#input.start();
        this.#show();
    }

    #createInput(): DemoInput {
        return new DemoInput({
            log: text => {
                this.#host.log(text);
            },
            keyPressed: qnum => {
                this.#host.keyPressed(qnum);
            },
            size: () => this.#card,
            isAbsolute: () => this.isAbsolute,
            setLine: (line, text) => {
                this.setLine(line, text);
                this.#host.changed();
            },
            setLights: lights => {
                this.produced.keyboard.modifiers = lights;
            },
            setPointer: (x, y) => {
                this.produced.setPointer(x, y, true);
            },
        });
    }

    /** Guest pixels, as they are now. */
    get size(): Size {
        return this.#card;
    }

    /** Changes a line of text; it is seen with the next drawing. */
    setLine(line: number, text: string): void {
        this.#lines.set(line, text);
        this.#card.setLine(line, text);
    }

    get isAbsolute(): boolean {
        return this.produced.mouse.isAbsolute;
    }

    set isAbsolute(value: boolean) {
        this.produced.mouse.isAbsolute = value;
        this.#input.movePointer();
    }

    /** Shows the frame of this number: the ball moves. */
    nextFrame(number: number): void {
        this.#frameNumber = number;
        if (this.#isOff) return;
        this.#card.setFrameNumber(number);
        this.#ball = ball(number, this.size);
        this.draw();
    }

    /** Shows what has changed, without a new frame number. */
    draw(): void {
        if (this.#isOff) return;
        for (const rect of this.#compose()) this.produced.damage(rect).catch(logError);
    }

    #compose(): Rect[] {
        this.#card.setSprites([this.#ball, ...this.#input.sprites]);
        return this.#card.compose();
    }

    #show(): void {
        this.#card.setFrameNumber(this.#frameNumber);
        this.#compose();
        this.produced.show({ kind: 'memory', frame: this.#card.frame });
    }

    #want({ width, height }: UiInfo): void {
        this.#host.log(`size ${width} ${height}`);
        // No size at all unplugs the screen.
        const isOff = width === 0 && height === 0;
        this.#wanted = isOff ? { width, height } : possibleSize({ width, height });
    }

    /**
     * Takes the size that a viewer has asked for. Called once a frame, however often a window says
     * its size while it is dragged.
     */
    resize(): void {
        const wanted = this.#wanted;
        this.#wanted = null;
        if (!wanted) return;
        if (wanted.width === 0) {
            this.#isOff = true;
            this.produced.disable();
            return;
        }
        const isSame = wanted.width === this.size.width && wanted.height === this.size.height;
        if (isSame && !this.#isOff) return;
        this.#isOff = false;
        const before = this.#card;
        this.#card = new TestCard(wanted.width, wanted.height, this.produced.id);
        for (const [line, text] of this.#lines) this.#card.setLine(line, text);
        this.#ball = ball(this.#frameNumber, this.size);
        this.#input.movePointer();
        this.#show();
        before.close();
    }

    close(): void {
        this.#card.close();
    }
}
