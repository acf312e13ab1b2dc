// SPDX-License-Identifier: GPL-3.0-or-later
import { headOffsets, type SeenHead } from '../../src/input/head-offsets.js';
import { HeadLayout } from '../../src/widget/head-layout.js';

/** A head as large as its monitor, whose logical area is given. */
function head(x: number, y: number, width: number, height: number, scale = 1): SeenHead {
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    return { monitor: { x, y, width, height }, size };
}

function offsets(...heads: SeenHead[]): string[] {
    return headOffsets(heads).map(({ x, y }) => `${String(x)},${String(y)}`);
}

describe('headOffsets', () => {
    it('puts a head that is alone into the corner, wherever its monitor stands', () => {
        expect(offsets()).toEqual([]);
        expect(offsets(head(0, 0, 800, 600))).toEqual(['0,0']);
        expect(offsets(head(-1920, 300, 1920, 1080))).toEqual(['0,0']);
    });

    it('lays heads as their monitors are, whichever comes first', () => {
        const left = head(0, 0, 1920, 1080);
        expect(offsets(left, head(1920, 56, 1280, 1024))).toEqual(['0,0', '1920,56']);
        expect(offsets(head(1920, 56, 1280, 1024), left)).toEqual(['1920,56', '0,0']);
        expect(offsets(left, head(0, 1080, 1280, 1024))).toEqual(['0,0', '0,1080']);
    });

    it('gives no negative place where a monitor is left of or above the first', () => {
        expect(offsets(head(0, 0, 800, 600), head(-640, -480, 640, 480))).toEqual([
            '640,480',
            '0,0',
        ]);
    });

    it('keeps what is between two monitors, in the scale of what lies before it', () => {
        expect(offsets(head(0, 0, 800, 600), head(900, 0, 800, 600))).toEqual(['0,0', '900,0']);
        expect(offsets(head(0, 0, 800, 600, 2), head(900, 0, 800, 600))).toEqual(['0,0', '1800,0']);
    });

    it('has monitors of different scales touch in the guest too', () => {
        const sharp = head(0, 0, 1920, 1080, 2);
        expect(offsets(sharp, head(1920, 0, 1920, 1080))).toEqual(['0,0', '3840,0']);
        expect(offsets(head(0, 0, 1920, 1080), head(1920, 0, 1536, 864, 1.25))).toEqual([
            '0,0',
            '1920,0',
        ]);
        // Below both of them: as far down as the higher of the two reaches.
        expect(offsets(sharp, head(1920, 0, 1920, 1080), head(960, 1080, 1920, 1080))).toEqual([
            '0,0',
            '3840,0',
            '1920,2160',
        ]);
    });

    it('has windows touch that do not fill their monitors', () => {
        const small = { ...head(0, 0, 1920, 1080), size: { width: 1001, height: 700 } };
        expect(offsets(small, head(1920, 0, 1920, 1080))).toEqual(['0,0', '1001,0']);
    });

    it('puts windows on one monitor side by side', () => {
        const monitor = { x: 0, y: 0, width: 1920, height: 1080 };
        const a = { monitor, size: { width: 700, height: 500 } };
        const b = { monitor, size: { width: 800, height: 1000 } };
        const right = head(1920, 0, 800, 600);
        expect(offsets(a, b, right)).toEqual(['0,0', '700,0', '1500,0']);
        expect(offsets(right, b, a)).toEqual(['1500,0', '0,0', '800,0']);
    });

    it('overlaps no two heads of monitors that do not overlap', () => {
        const scales = [1, 1.25, 1.5, 2, 3];
        for (const [i, one] of scales.entries()) {
            for (const two of scales) {
                const heads = [
                    head(0, 0, 1920, 1080, one),
                    head(1920, 100 * i, 1280, 800, two),
                    head(1000, 1080 + 100 * i, 1600, 900, scales[(i + 2) % 5]),
                    head(-1080, -500, 1080, 1920, scales[(i + 3) % 5]),
                ];
                expect(overlapping(heads))
                    .withContext(`${String(one)}, ${String(two)}`)
                    .toEqual([]);
            }
        }
    });
});

function overlapping(heads: readonly SeenHead[]): string[] {
    const boxes = headOffsets(heads).map(({ x, y }, i) => {
        const { width = 0, height = 0 } = heads[i]?.size ?? {};
        return { left: x, top: y, right: x + width, bottom: y + height };
    });
    return boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b, j) => {
            const apart =
                a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            return apart ? [] : [`${String(i)} and ${String(i + 1 + j)}`];
        }),
    );
}

describe('HeadLayout', () => {
    it('tells a head that another one moves it, and not the one that did', () => {
        const layout = new HeadLayout();
        const [first, second] = [{}, {}];
        const moved: string[] = [];
        layout.set(first, head(0, 0, 800, 600), () => moved.push('first'));
        layout.set(second, head(800, 0, 800, 600), () => moved.push('second'));
        expect(layout.offsetOf(second)).toEqual({ x: 800, y: 0 });
        expect(moved).toEqual([]);
        layout.set(first, head(0, 0, 800, 600, 2), () => moved.push('first'));
        expect(layout.offsetOf(second)).toEqual({ x: 1600, y: 0 });
        expect(moved).toEqual(['second']);
        layout.remove(first);
        expect(layout.offsetOf(second)).toEqual({ x: 0, y: 0 });
        expect(moved).toEqual(['second', 'second']);
        expect(layout.offsetOf(first)).toEqual({ x: 0, y: 0 });
    });
});
