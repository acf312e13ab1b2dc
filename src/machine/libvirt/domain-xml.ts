// SPDX-License-Identifier: LGPL-2.1-or-later
import { parseXml, select, type Element } from './xml.js';

/** How a libvirt domain shows its screen over D-Bus. */
export interface DomainDisplay {
    /** Which of the domain's `<graphics>` it is, as libvirt counts them. */
    readonly index: number;
    readonly isPeerToPeer: boolean;
    /** The bus, once the domain runs; null peer to peer. */
    readonly address: string | null;
    /** Whether QEMU draws with OpenGL, so that all its pictures are DMA-BUFs. */
    readonly hasGl: boolean;
    /**
     * A graphics card that has nothing but DMA-BUFs to show though the display takes none: QEMU
     * ends when a viewer comes. Null where there is none.
     */
    readonly fatalCard: string | null;
}

function isYes(element: Element | undefined, attribute: string): boolean {
    return element?.attributes.get(attribute) === 'yes';
}

function dmabufCard(video: Element): string | null {
    const [model] = select(video, 'model');
    const [driver] = select(video, 'driver');
    const [acceleration] = select(video, 'model/acceleration');
    const type = model?.attributes.get('type') ?? '';
    if (driver?.attributes.get('name') === 'vhostuser') return `${type} (vhost-user)`;
    return isYes(acceleration, 'accel3d') ? `${type} (3D)` : null;
}

/**
 * Finds the D-Bus display in a domain's XML; null where it has none.
 *
 * @throws SyntaxError when it is no XML
 */
export function readDisplay(xml: string): DomainDisplay | null {
    const domain = parseXml(xml);
    const graphics = select(domain, 'devices/graphics');
    const index = graphics.findIndex(({ attributes }) => attributes.get('type') === 'dbus');
    const display = graphics[index];
    if (!display) return null;
    const [gl] = select(display, 'gl');
    const hasGl = isYes(gl, 'enable');
    const cards = select(domain, 'devices/video').map(dmabufCard);
    return {
        index,
        isPeerToPeer: isYes(display, 'p2p'),
        address: display.attributes.get('address') ?? null,
        hasGl,
        fatalCard: hasGl ? null : (cards.find(card => card !== null) ?? null),
    };
}
