// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What Vitrine uses of libvirt-glib. Its own GIR is no part of the platform: the library is taken
// where it is there (src/machine/libvirt/helper.ts), and missed where it is not.
declare module 'gi://LibvirtGLib?version=1.0' {
    const LibvirtGLib: { event_register(): void };
    export default LibvirtGLib;
}

declare module 'gi://LibvirtGConfig?version=1.0' {
    import type GObject from 'gi://GObject?version=2.0';

    type DomainDisk = GObject.Object;

    const LibvirtGConfig: {
        readonly DomainDisk: { new_from_xml(xml: string): DomainDisk };
    };
    export type { DomainDisk };
    export default LibvirtGConfig;
}

declare module 'gi://LibvirtGObject?version=1.0' {
    import type { DomainDisk } from 'gi://LibvirtGConfig?version=1.0';
    import type Gio from 'gi://Gio?version=2.0';
    import type GObject from 'gi://GObject?version=2.0';

    interface DomainConfig {
        to_xml(): string;
    }

    interface DomainInfo {
        readonly state: number;
    }

    interface Domain extends GObject.Object {
        get_name(): string;
        get_uuid(): string;
        get_info(): DomainInfo;
        get_config(flags: number): DomainConfig;
        start(flags: number): boolean;
        shutdown(flags: number): boolean;
        suspend(): boolean;
        resume(): boolean;
        wakeup(flags: number): boolean;
        /** Ends it at once. */
        stop(flags: number): boolean;
        update_device(device: DomainDisk, flags: number): boolean;
        open_graphics_fd(index: number, flags: number): number;
    }

    interface Connection extends GObject.Object {
        open(cancellable: Gio.Cancellable | null): boolean;
        open_read_only(cancellable: Gio.Cancellable | null): boolean;
        fetch_domains(cancellable: Gio.Cancellable | null): boolean;
        get_domains(): Domain[];
        close(): void;
    }

    const LibvirtGObject: {
        init_object_check(args: null): boolean;
        readonly Connection: { new: (uri: string) => Connection };
        readonly DomainState: {
            readonly NONE: number;
            readonly RUNNING: number;
            readonly BLOCKED: number;
            readonly PAUSED: number;
            readonly SHUTDOWN: number;
            readonly SHUTOFF: number;
            readonly CRASHED: number;
            readonly PMSUSPENDED: number;
        };
    };
    export type { Connection, Domain };
    export default LibvirtGObject;
}
