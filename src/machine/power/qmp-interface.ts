// SPDX-License-Identifier: LGPL-2.1-or-later
import { interfaceInfo } from '../../display1/interface-info.js';

export const QMP_PATH = '/vitrine/Qmp';
/** Spoken between Vitrine's own programs, on private sockets only. */
export const QMP_INTERFACE = 'vitrine.Qmp1';

/**
 * Arguments, results and events are JSON. An answer is `{"return": …}`, or `{"error": …}` with
 * QEMU's own sentence; a D-Bus error says that QEMU is silent or gone.
 */
export const QMP_INFO = interfaceInfo(
    QMP_INTERFACE,
    `<method name="Execute">
       <arg name="command" type="s" direction="in"/><arg name="arguments" type="s" direction="in"/>
       <arg name="answer" type="s" direction="out"/>
     </method>
     <method name="ExecuteWithFd">
       <arg name="command" type="s" direction="in"/><arg name="arguments" type="s" direction="in"/>
       <arg name="fd" type="h" direction="in"/><arg name="answer" type="s" direction="out"/>
     </method>
     <signal name="Event"><arg name="name" type="s"/><arg name="data" type="s"/></signal>`,
);

/** What the others may have done: what Vitrine itself does, and nothing that reaches files by name. */
export const SHARED_COMMANDS: ReadonlySet<string> = new Set([
    'add_client',
    'blockdev-change-medium',
    'blockdev-close-tray',
    'blockdev-open-tray',
    'blockdev-remove-medium',
    'closefd',
    'cont',
    'qom-get',
    'qom-list',
    'query-block',
    'query-display-options',
    'query-fdsets',
    'query-kvm',
    'query-status',
    'query-version',
    'quit',
    'remove-fd',
    'stop',
    'system_powerdown',
    'system_reset',
    'system_wakeup',
]);

export const SHARED_FD_COMMANDS: ReadonlySet<string> = new Set(['add-fd', 'getfd']);

/** Longer than any of them needs. */
export const MAX_ARGUMENTS = 16 * 1024;
