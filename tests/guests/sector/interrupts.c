/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "interrupts.h"

#include "i8042.h"
#include "ports.h"
#include "serial.h"

#define PIC1 0x20
#define PIC2 0xa0
#define PIC_END 0x20
#define PIT_HZ 1193182u

#define FIRST_IRQ 0x20
#define IRQ_TIMER 0
#define IRQ_KEYBOARD 1
#define IRQ_CASCADE 2
#define IRQ_SERIAL 4
#define IRQ_MOUSE 12

struct gate {
    uint16_t offset_low;
    uint16_t selector;
    uint16_t type;
    uint16_t offset_high;
};

/* What the processor pushed; the handlers have no use for it. */
struct frame;

static struct gate gates[FIRST_IRQ + 16];
static volatile uint32_t ticks;

static void end_of_interrupt(int irq)
{
    if (irq >= 8)
        out8(PIC2, PIC_END);
    out8(PIC1, PIC_END);
}

__attribute__((interrupt)) static void on_timer(struct frame *frame)
{
    (void)frame;
    ticks++;
    end_of_interrupt(IRQ_TIMER);
}

__attribute__((interrupt)) static void on_keyboard(struct frame *frame)
{
    (void)frame;
    i8042_interrupt();
    end_of_interrupt(IRQ_KEYBOARD);
}

__attribute__((interrupt)) static void on_mouse(struct frame *frame)
{
    (void)frame;
    i8042_interrupt();
    end_of_interrupt(IRQ_MOUSE);
}

__attribute__((interrupt)) static void on_serial(struct frame *frame)
{
    (void)frame;
    serial_interrupt();
    end_of_interrupt(IRQ_SERIAL);
}

/* The controllers' spurious interrupts (7 and 15) want no acknowledgement. */
__attribute__((interrupt)) static void on_nothing(struct frame *frame)
{
    (void)frame;
}

__attribute__((interrupt)) static void on_fault(struct frame *frame)
{
    (void)frame;
    serial_print("error the guest's processor met a fault\n");
    for (;;)
        __asm__ volatile("cli; hlt");
}

static void set_gate(int vector, void (*handler)(struct frame *))
{
    uint32_t offset = (uint32_t)handler;

    gates[vector] = (struct gate){
        .offset_low = (uint16_t)offset,
        .selector = 8,
        .type = 0x8e00, /* present, 32-bit interrupt gate */
        .offset_high = (uint16_t)(offset >> 16),
    };
}

static void load_gates(void)
{
    struct __attribute__((packed)) {
        uint16_t limit;
        uint32_t base;
    } pointer = {sizeof(gates) - 1, (uint32_t)gates};

    __asm__ volatile("lidt %0" : : "m"(pointer));
}

static void start_controllers(void)
{
    static const uint8_t enabled[] = {IRQ_TIMER, IRQ_KEYBOARD, IRQ_CASCADE, IRQ_SERIAL, IRQ_MOUSE};
    uint16_t mask = 0xffff;

    for (uint32_t i = 0; i < sizeof(enabled); i++)
        mask &= (uint16_t)~(1u << enabled[i]);

    out8(PIC1, 0x11); /* begin set-up: edges, cascaded, four words */
    out8(PIC2, 0x11);
    out8(PIC1 + 1, FIRST_IRQ);
    out8(PIC2 + 1, FIRST_IRQ + 8);
    out8(PIC1 + 1, 1u << IRQ_CASCADE);
    out8(PIC2 + 1, IRQ_CASCADE);
    out8(PIC1 + 1, 1); /* 8086 mode */
    out8(PIC2 + 1, 1);
    out8(PIC1 + 1, (uint8_t)mask);
    out8(PIC2 + 1, (uint8_t)(mask >> 8));
}

static void start_timer(void)
{
    uint32_t divisor = (PIT_HZ + TICKS_PER_SECOND / 2) / TICKS_PER_SECOND;

    out8(0x43, 0x34); /* counter 0, low then high byte, rate generator */
    out8(0x40, (uint8_t)divisor);
    out8(0x40, (uint8_t)(divisor >> 8));
}

void interrupts_start(void)
{
    for (int vector = 0; vector < FIRST_IRQ; vector++)
        set_gate(vector, on_fault);
    for (int irq = 0; irq < 16; irq++)
        set_gate(FIRST_IRQ + irq, on_nothing);
    set_gate(FIRST_IRQ + IRQ_TIMER, on_timer);
    set_gate(FIRST_IRQ + IRQ_KEYBOARD, on_keyboard);
    set_gate(FIRST_IRQ + IRQ_SERIAL, on_serial);
    set_gate(FIRST_IRQ + IRQ_MOUSE, on_mouse);
    load_gates();
    start_controllers();
    start_timer();
    __asm__ volatile("sti");
}

uint32_t interrupts_ticks(void)
{
    return ticks;
}

void interrupts_sleep(bool (*busy)(void))
{
    /* `sti` takes effect after the next instruction: nothing can slip in
     * between the question and the sleep. */
    __asm__ volatile("cli" : : : "memory");
    if (busy())
        __asm__ volatile("sti" : : : "memory");
    else
        __asm__ volatile("sti; hlt" : : : "memory");
}
