// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is copied on either side, in whatever order it comes through, both sides end with the
// same text, the newest: generated sequences of it, on the rules alone, beside a model of a desktop
// and of a machine that counts offers as QEMU does.
import fc from 'fast-check';

import { GrabSerials } from '../../src/display1/grab-serials.js';
import { SharedSelection, type Offer } from '../../src/peripherals/clipboard/shared-selection.js';
import { CASES } from '../support/arbitrary.js';

/** Sequences in all; the long tests run ten times as many. */
const WILD_RUNS = 20_000 * CASES;
const CALM_RUNS = 3000 * CASES;
const STEPS = { minLength: 8, maxLength: 30 };

/** What passes between the two sides ends after so many messages, or never. */
const MAX_MESSAGES = 200;

type Step =
    | { readonly do: 'host copies'; readonly text: string | null }
    | { readonly do: 'guest copies'; readonly text: string }
    | {
          readonly do:
              | 'come'
              | 'leave'
              | 'host says it again'
              | 'guest offers nothing'
              | 'guest releases'
              | 'agent restarts'
              | 'offers fail'
              | 'finish a read'
              | 'to the machine'
              | 'to the viewer';
      };

const text = fc.constantFrom('one', 'two', 'three');

const step: fc.Arbitrary<Step> = fc.oneof(
    {
        weight: 3,
        arbitrary: fc.record({
            do: fc.constant('host copies'),
            text: fc.option(text, { freq: 6 }),
        }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('guest copies'), text }) },
    {
        weight: 5,
        arbitrary: fc.record({
            do: fc.constantFrom(
                'come',
                'come',
                'leave',
                'host says it again',
                'guest offers nothing',
                'guest releases',
                'agent restarts',
                'offers fail',
            ),
        }),
    },
    {
        weight: 8,
        arbitrary: fc.record({
            do: fc.constantFrom('finish a read', 'to the machine', 'to the viewer'),
        }),
    },
);

/** The rules between a desktop and a machine; nothing arrives before it is said to. */
class World {
    hostText: string | null = null;
    isHere = false;
    /** Whose text the guest pastes. */
    owner: 'host' | 'guest' | 'nobody' = 'nobody';
    offers = 0;
    writes = 0;
    /** How often something was said on which the rules may offer something once. */
    causes = 0;
    guestCopies = 0;
    /**
     * An offer met the agent's restart on the way: it carries a number of the count before, and QEMU
     * takes none of the new count until that has caught up, whatever a viewer does.
     */
    hasCrossedRestart = false;
    #unheardRestarts = 0;
    /** What was copied in the guest, and the viewer has not heard of yet. */
    readonly unheard: string[] = [];
    #guestText = '';
    /** What QEMU keeps of the host's text until the next offer. */
    #pasted: string | null = null;
    #offersFail = false;
    #reads: number[] = [];
    #toMachine: (() => void)[] = [];
    #toViewer: (() => void)[] = [];
    readonly #viewerSerials = new GrabSerials();
    readonly #machineSerials = new GrabSerials();
    readonly rules = new SharedSelection({
        read: ticket => {
            this.#expectHere('a read');
            this.#reads.push(ticket);
        },
        offer: offer => {
            this.#expectHere('an offer');
            this.offers++;
            if (this.#unheardRestarts > 0) this.hasCrossedRestart = true;
            const serial = this.#viewerSerials.next(0);
            this.#toMachine.push(() => {
                this.#hearOffer(offer, serial);
            });
        },
        withdraw: () => {
            this.#toMachine.push(() => {
                if (this.owner === 'host') this.owner = 'nobody';
            });
        },
        fetch: () => {
            this.#toMachine.push(() => {
                const given = this.owner === 'guest' && this.#guestText !== '';
                const fetched = given ? this.#guestText : null;
                this.#toViewer.push(() => {
                    this.rules.fetched(fetched);
                });
            });
        },
        write: written => {
            this.#expectHere('a write');
            this.writes++;
            this.hostText = written;
        },
    });

    #expectHere(what: string): void {
        if (!this.isHere) throw new Error(`${what} while the person is elsewhere`);
    }

    #hearOffer(offer: Offer, serial: number): void {
        if (this.#offersFail) {
            this.#toViewer.push(() => {
                this.rules.offerFailed(offer);
            });
            return;
        }
        if (!this.#machineSerials.take(0, serial, true)) return;
        this.owner = 'host';
        this.#pasted = null;
    }

    constructor() {
        this.play({ do: 'come' });
    }

    get isSettled(): boolean {
        return this.#reads.length + this.#toMachine.length + this.#toViewer.length === 0;
    }

    /** What a program in the guest pastes now; '' where there is nothing. */
    paste(): string {
        if (this.owner === 'nobody') return '';
        if (this.owner === 'guest') return this.#guestText;
        this.#pasted ??= this.rules.offeredText;
        return this.#pasted;
    }

    play(step: Step): void {
        switch (step.do) {
            case 'host copies':
                this.hostText = step.text;
                this.#hostChanged();
                return;
            case 'host says it again':
                this.#hostChanged();
                return;
            case 'guest copies':
                this.guestCopies++;
                this.#guestGrabs(step.text);
                return;
            case 'guest offers nothing':
                this.#guestGrabs('');
                return;
            case 'guest releases':
                if (this.owner !== 'guest') return;
                this.owner = 'nobody';
                this.#toViewer.push(() => {
                    this.rules.guestReleased();
                });
                return;
            case 'agent restarts':
                this.#restartAgent();
                return;
            case 'offers fail':
                this.#offersFail = true;
                return;
            case 'come':
                if (!this.isHere) this.causes++;
                this.isHere = true;
                this.rules.come();
                return;
            case 'leave':
                this.isHere = false;
                this.rules.leave();
                return;
            case 'finish a read':
                this.#finishRead();
                return;
            case 'to the machine':
                this.#toMachine.shift()?.();
                return;
            case 'to the viewer':
                this.#toViewer.shift()?.();
        }
    }

    #hostChanged(): void {
        if (this.isHere) this.causes++;
        this.rules.hostChanged();
    }

    #finishRead(): void {
        const ticket = this.#reads.shift();
        if (ticket !== undefined) this.rules.hostRead(ticket, this.hostText);
    }

    #guestGrabs(guestText: string): void {
        this.owner = 'guest';
        this.#guestText = guestText;
        const serial = this.#machineSerials.next(0);
        this.unheard.push(guestText);
        this.#toViewer.push(() => {
            this.unheard.shift();
            if (this.#viewerSerials.take(0, serial, false))
                this.rules.guestGrabbed(guestText !== '');
        });
    }

    /** Not while an offer is under way, which would carry a number of the count before. */
    #restartAgent(): void {
        if (this.#toMachine.length > 0) return;
        this.causes++;
        this.owner = 'nobody';
        this.#machineSerials.reset();
        this.#unheardRestarts++;
        this.#toViewer.push(() => {
            this.#unheardRestarts--;
            this.#viewerSerials.reset();
            this.rules.guestRestarted();
        });
    }

    /** Lets everything arrive. */
    settle(): void {
        this.#offersFail = false;
        for (let messages = 0; !this.isSettled; messages++) {
            if (messages > MAX_MESSAGES) throw new Error('the two sides never come to rest');
            this.#finishRead();
            this.#toMachine.shift()?.();
            this.#toViewer.shift()?.();
        }
    }
}

/** Adds to the texts that may be the newest: those that cross on the way all may. */
function follow(newest: Set<string | null>, step: Step, world: World): void {
    if (step.do === 'host copies') {
        newest.clear();
        for (const unheard of world.unheard) newest.add(unheard);
        newest.add(step.text);
    } else if (step.do === 'guest copies') newest.add(step.text);
}

describe('A clipboard that two sides share', () => {
    it('has the newest text on both sides, whatever came late, crossed or failed', () => {
        let steps = 0;
        let writes = 0;
        fc.assert(
            fc.property(fc.array(step, STEPS), sequence => {
                const world = new World();
                const newest = new Set<string | null>([null]);
                for (const one of sequence) {
                    follow(newest, one, world);
                    world.play(one);
                    steps++;
                }
                world.settle();
                world.play({ do: 'leave' });
                world.play({ do: 'come' });
                world.settle();
                writes += world.writes;
                fc.pre(!world.hasCrossedRestart);
                const { hostText } = world;
                if (!newest.has(hostText)) return false;
                return hostText === null || world.paste() === hostText;
            }),
            { numRuns: WILD_RUNS },
        );
        expect(steps).toBeGreaterThanOrEqual(10 * WILD_RUNS);
        expect(writes).toBeGreaterThanOrEqual(WILD_RUNS / 4);
    });

    it('tells each side of a text once', () => {
        let offers = 0;
        fc.assert(
            fc.property(fc.array(step, STEPS), sequence => {
                const world = new World();
                for (const one of sequence) world.play(one);
                world.settle();
                offers += world.offers;
                return world.offers <= world.causes && world.writes <= world.guestCopies;
            }),
            { numRuns: CALM_RUNS },
        );
        expect(offers).toBeGreaterThanOrEqual(CALM_RUNS / 4);
    });

    it('has on both sides at once what was copied on either, while the person is there', () => {
        let compared = 0;
        fc.assert(
            fc.property(fc.array(step, STEPS), sequence => {
                const world = new World();
                world.settle();
                // The guest had something else meanwhile, of which the host was not to hear.
                let isEmptied = false;
                for (const one of sequence) {
                    if (one.do === 'offers fail') continue;
                    const { hostText: before, isHere: wasHere } = world;
                    world.play(one);
                    world.settle();
                    if (one.do === 'host copies' && world.hostText !== one.text) return false;
                    if (!world.isHere) {
                        // Nothing of the guest's comes to the host.
                        if (one.do !== 'host copies' && world.hostText !== before) return false;
                        isEmptied = true;
                        continue;
                    }
                    if (one.do === 'guest copies' && world.hostText !== one.text) return false;
                    const isTaken =
                        one.do === 'guest offers nothing' || one.do === 'guest releases';
                    if (isTaken) isEmptied = true;
                    else if (one.do === 'come' ? !wasHere : /copies|agent|says/.test(one.do))
                        isEmptied = false;
                    if (isEmptied || world.hostText === null) continue;
                    compared++;
                    if (world.paste() !== world.hostText) return false;
                }
                return true;
            }),
            { numRuns: CALM_RUNS },
        );
        expect(compared).toBeGreaterThanOrEqual(CALM_RUNS);
    });

    it('offers nothing more once the host has nothing to offer', () => {
        const world = new World();
        for (const one of [{ do: 'host copies', text: 'one' }, { do: 'come' }] as const) {
            world.play(one);
            world.settle();
        }
        expect(world.paste()).toBe('one');
        world.play({ do: 'host copies', text: null });
        world.settle();
        expect(world.paste()).toBe('');
    });

    it('does not give a guest its own text', () => {
        const world = new World();
        world.play({ do: 'guest copies', text: 'one' });
        world.settle();
        for (const what of ['host says it again', 'leave', 'come'] as const) {
            world.play({ do: what });
            world.settle();
        }
        expect([world.hostText, world.offers, world.writes]).toEqual(['one', 0, 1]);
    });

    it('offers what it held back when the guest does not give what it copied meanwhile', () => {
        const world = new World();
        world.play({ do: 'host copies', text: 'one' });
        world.play({ do: 'guest copies', text: 'two' });
        world.play({ do: 'to the viewer' });
        world.play({ do: 'guest releases' });
        world.settle();
        expect([world.hostText, world.paste()]).toEqual(['one', 'one']);
    });

    it('still gives what it offered last when an offer before it turns out to have failed', () => {
        const offers: Offer[] = [];
        const nothing = (): void => undefined;
        const rules = new SharedSelection({
            read: nothing,
            offer: offer => offers.push(offer),
            withdraw: nothing,
            fetch: nothing,
            write: nothing,
        });
        rules.come();
        rules.hostRead(1, 'one');
        rules.hostChanged();
        rules.hostRead(2, 'two');
        const [first] = offers;
        if (first) rules.offerFailed(first);
        expect(offers.length).toBe(2);
        expect(rules.offeredText).toBe('two');
    });
});
