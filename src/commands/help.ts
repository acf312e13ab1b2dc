// SPDX-License-Identifier: GPL-3.0-or-later

const TEXT = `Usage: vitrine [open] [TARGET]     open a machine, or choose one
       vitrine COMMAND [OPTIONS]

Commands:
  list [--json]    all machines: on the session bus, started by Vitrine, libvirt's
  info TARGET      what a machine is: where it was found, its screens, streams, sound …
      --json       as JSON
      --live       what the window that shows it does, once a second until Ctrl+C: updates,
                   frames, copies, latency; with --json a line of JSON each
  screenshot TARGET [FILE]
                   write the screen as PNG (screenshot.png; - for standard output)
  vnc TARGET       show it to VNC viewers; “vitrine vnc --help” has the options
  web TARGET       show it in a browser; “vitrine web --help” has the options
  demo             a machine without QEMU, in a window: moving pictures, echo of all input,
                   a tone, a serial line, a clipboard
      --size WxH   its screen's first size (1024x768)
      --fps N      frames a second (30)
      --consoles N screens (1)
      --fullscreen starts the window in full screen
      --bus        also on the session bus, where “list” finds it
      --serve      no window: prints its target and serves until Ctrl+C
      --log        prints what is done to it
  help             this text

Options of the window:
  --fullscreen     start in full screen
  --start          start a libvirt domain that is shut off
  --wait           wait for a machine that is not there yet
  --print-command  print the QEMU command line of a file, and start nothing
  --version        say which version this is

TARGET:
  bus:NAME|UUID|:1.42      a machine on the session bus
  addr:unix:path=PATH      a private bus, or a peer
  qmp:PATH                 a machine's QMP socket (QEMU with -display dbus,p2p=on)
  libvirt:[URI#]DOMAIN     a libvirt domain
  file:PATH                start QEMU for a disk image, an ISO, or a folder that holds
                           vmlinuz and initrd.img

A bare word is a machine's name or UUID. A path with a slash in it is a socket if it is one,
else an image. “--” or “open” before a machine that is called like a command.

Examples:
  vitrine list
  vitrine my-machine
  vitrine ./debian.iso`;

/** Prints how to call the program. */
export function help(): Promise<number> {
    print(TEXT);
    return Promise.resolve(0);
}
