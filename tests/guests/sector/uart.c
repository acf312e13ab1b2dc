/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "uart.h"

#include "ports.h"

/* From the port's first register on. */
#define DATA 0
#define INTERRUPT_ENABLE 1
#define FIFO_CONTROL 2
#define LINE_CONTROL 3
#define MODEM_CONTROL 4
#define LINE_STATUS 5
#define SCRATCH 7

#define RECEIVED 0x01
#define TRANSMITTER_FREE 0x20

static uint16_t reg(enum uart uart, uint16_t number)
{
    return (uint16_t)(uart + number);
}

bool uart_present(enum uart uart)
{
    out8(reg(uart, SCRATCH), 0x5a);
    return in8(reg(uart, SCRATCH)) == 0x5a;
}

void uart_start(enum uart uart, bool interrupts)
{
    out8(reg(uart, INTERRUPT_ENABLE), 0);
    out8(reg(uart, LINE_CONTROL), 0x80); /* the divisor's registers */
    out8(reg(uart, DATA), 1);            /* 115200 */
    out8(reg(uart, INTERRUPT_ENABLE), 0);
    out8(reg(uart, LINE_CONTROL), 0x03);  /* 8N1 */
    out8(reg(uart, FIFO_CONTROL), 0x07);  /* on, both emptied, interrupt at the first byte */
    out8(reg(uart, MODEM_CONTROL), 0x0b); /* DTR, RTS, and OUT2 that lets interrupts through */
    out8(reg(uart, INTERRUPT_ENABLE), interrupts);
}

bool uart_take(enum uart uart, uint8_t *byte)
{
    if (!(in8(reg(uart, LINE_STATUS)) & RECEIVED))
        return false;
    *byte = in8(reg(uart, DATA));
    return true;
}

void uart_put(enum uart uart, uint8_t byte)
{
    while (!(in8(reg(uart, LINE_STATUS)) & TRANSMITTER_FREE))
        __asm__ volatile("pause");
    out8(reg(uart, DATA), byte);
}
