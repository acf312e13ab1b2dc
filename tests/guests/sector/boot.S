/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The boot sector: reads the rest of the image behind itself, switches to
 * 32-bit protected mode and enters the C part. The BIOS is not called again. */

    .code16
    .section .boot, "ax"
    .globl boot
boot:
    cli
    xorw %ax, %ax
    movw %ax, %ds
    movw %ax, %es
    movw %ax, %ss
    movw $boot, %sp
    /* Some firmware enters at 07c0:0000 instead of 0000:7c00. */
    ljmp $0, $normalised
normalised:
    sti
    cld
    /* %dl still holds the BIOS number of the disk that we came from. */
    movb $0x42, %ah
    movw $disk_packet, %si
    int $0x13
    jc unreadable

    cli
    /* A20 by the "fast" port; bit 0 would reset the machine. */
    inb $0x92, %al
    orb $2, %al
    andb $0xfe, %al
    outb %al, $0x92
    lgdt gdt_pointer
    movl %cr0, %eax
    orl $1, %eax
    movl %eax, %cr0
    ljmp $8, $protected

unreadable:
    movw $0x3f8, %dx
    movw $complaint, %si
next_byte:
    lodsb
    testb %al, %al
    jz forever
    outb %al, %dx
    jmp next_byte
forever:
    hlt
    jmp forever

    .code32
protected:
    movl $16, %eax
    movl %eax, %ds
    movl %eax, %es
    movl %eax, %fs
    movl %eax, %gs
    movl %eax, %ss
    movl $stack_top, %esp
    movl $bss_start, %edi
    movl $bss_end, %ecx
    subl %edi, %ecx
    xorl %eax, %eax
    rep stosb
    call main
halted:
    cli
    hlt
    jmp halted

complaint:
    .asciz "error the boot disk cannot be read\n"

    .balign 4
disk_packet:
    .byte 16, 0
    .word rest_sectors
    .word 0, rest_segment
    .quad 1

    .balign 8
gdt:
    .quad 0
    .quad 0x00cf9a000000ffff    /* 8: flat code */
    .quad 0x00cf92000000ffff    /* 16: flat data */
gdt_pointer:
    .word . - gdt - 1
    .long gdt
