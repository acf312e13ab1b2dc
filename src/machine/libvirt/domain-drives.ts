// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Drive } from '../power/drive.js';
import { formatXml, parseXml, select, type Element } from './xml.js';

/** What a drive no longer has when its medium goes. */
const OF_MEDIUM: ReadonlySet<string> = new Set(['source', 'backingStore', 'mirror']);

function driveKind({ attributes }: Element): Drive['kind'] | null {
    const device = attributes.get('device');
    if (device === 'cdrom') return 'cd';
    return device === 'floppy' ? 'floppy' : null;
}

function targetOf(disk: Element): string | null {
    return select(disk, 'target')[0]?.attributes.get('dev') ?? null;
}

function mediumOf(disk: Element): string | null {
    const attributes = select(disk, 'source')[0]?.attributes;
    const path = attributes?.get('file') ?? attributes?.get('dev') ?? attributes?.get('name');
    return path === undefined ? null : GLib.path_get_basename(path);
}

/** Finds the removable drives in a domain's XML; libvirt does not say whether one is locked. */
export function readDrives(xml: string): readonly Drive[] {
    return select(parseXml(xml), 'devices/disk').flatMap(disk => {
        const [id, kind] = [targetOf(disk), driveKind(disk)];
        if (id === null || kind === null) return [];
        return [{ id, kind, medium: mediumOf(disk), isLocked: false }];
    });
}

function element(name: string, attributes: Readonly<Record<string, string>>): Element {
    return { name, attributes: new Map(Object.entries(attributes)), children: [], text: '' };
}

function isRaw(child: Element): Element {
    if (child.name !== 'driver') return child;
    return { ...child, attributes: new Map([...child.attributes, ['type', 'raw']]) };
}

/**
 * The XML of a drive with another medium: all else must stay, or libvirt refuses the change.
 *
 * @param path - null takes out what is in it
 * @returns null where there is no such drive
 */
export function changedDrive(xml: string, id: string, path: string | null): string | null {
    const disks = select(parseXml(xml), 'devices/disk');
    const disk = disks.find(each => targetOf(each) === id && driveKind(each) !== null);
    if (!disk) return null;
    const kept = disk.children.filter(({ name }) => !OF_MEDIUM.has(name));
    const source = path === null ? [] : [element('source', { file: path })];
    return formatXml({
        ...disk,
        attributes: new Map([...disk.attributes, ['type', 'file']]),
        children: [...(path === null ? kept : kept.map(isRaw)), ...source],
    });
}
