// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

export const VIEWER_PATH = '/vitrine/Viewer';
/** Spoken between Vitrine's own programs, on private sockets only. */
export const VIEWER_INTERFACE = 'vitrine.Viewer1';

/** Its parameters: the viewer's process, the console, and the figures. */
export const STATISTICS_SIGNAL = 'Statistics';
const STATISTICS_SIGNATURE = '(uua{sv})';

/** Figures by name; what has none is left out. */
export type Figures = Readonly<Record<string, string | number | boolean | null>>;

/** More than a viewer tells. */
const MAX_FIGURES = 256;

function figureVariant(value: string | number | boolean): GLib.Variant {
    switch (typeof value) {
        case 'string':
            return GLib.Variant.new_string(value);
        case 'number':
            return GLib.Variant.new_double(value);
        case 'boolean':
            return GLib.Variant.new_boolean(value);
    }
}

/** What one viewer says of the last second. */
export interface ViewerReport {
    /** The viewer's process. */
    readonly pid: number;
    readonly consoleId: number;
    readonly figures: Figures;
}

/** The parameters of the signal. */
export function reportVariant({ pid, consoleId, figures }: ViewerReport): GLib.Variant {
    const entries: Record<string, GLib.Variant> = {};
    for (const [name, value] of Object.entries(figures))
        if (value !== null) entries[name] = figureVariant(value);
    return new GLib.Variant(STATISTICS_SIGNATURE, [pid, consoleId, entries]);
}

function readFigure(value: GLib.Variant): string | number | boolean | null {
    switch (value.get_type_string()) {
        case 's':
            return value.get_string()[0];
        case 'd':
            return value.get_double();
        case 'b':
            return value.get_boolean();
        default:
            return null;
    }
}

/** Reads the signal; a viewer of another version may tell more figures, or less. */
export function readReport(parameters: GLib.Variant): ViewerReport | null {
    if (parameters.get_type_string() !== STATISTICS_SIGNATURE) return null;
    return {
        pid: parameters.get_child_value(0).get_uint32(),
        consoleId: parameters.get_child_value(1).get_uint32(),
        figures: readFigures(parameters.get_child_value(2)),
    };
}

function readFigures(value: GLib.Variant): Figures {
    const figures: Record<string, string | number | boolean | null> = {};
    const count = Math.min(value.n_children(), MAX_FIGURES);
    for (let i = 0; i < count; i++) {
        const entry = value.get_child_value(i);
        const figure = entry.get_child_value(1).get_variant();
        figures[entry.get_child_value(0).get_string()[0]] = readFigure(figure);
    }
    return figures;
}
