/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "serial.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "ring.h"
#include "uart.h"

static struct ring received;
static char line[128];
static uint32_t line_length;

void serial_start(void)
{
    uart_start(UART_COM1, true);
}

void serial_interrupt(void)
{
    uint8_t byte;

    while (uart_take(UART_COM1, &byte))
        ring_put(&received, byte);
}

void serial_put(uint8_t byte)
{
    uart_put(UART_COM1, byte);
}

static void put_char(char c)
{
    serial_put((uint8_t)c);
}

static void put_string(const char *text)
{
    while (*text)
        put_char(*text++);
}

static void put_unsigned(uint32_t value)
{
    char digits[11];
    char *at = &digits[sizeof(digits) - 1];

    *at = '\0';
    do {
        *--at = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    put_string(at);
}

static void put_signed(int32_t value)
{
    if (value < 0)
        put_char('-');
    put_unsigned(value < 0 ? 0u - (uint32_t)value : (uint32_t)value);
}

static void put_hex_byte(uint32_t value)
{
    static const char digits[] = "0123456789abcdef";

    put_char(digits[(value >> 4) & 15]);
    put_char(digits[value & 15]);
}

void serial_print(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    for (; *format; format++) {
        if (*format != '%') {
            put_char(*format);
            continue;
        }
        switch (*++format) {
        case 's':
            put_string(va_arg(arguments, const char *));
            break;
        case 'u':
            put_unsigned(va_arg(arguments, unsigned));
            break;
        case 'd':
            put_signed(va_arg(arguments, int));
            break;
        case '0': /* %02x is the only one of this kind */
            put_hex_byte(va_arg(arguments, unsigned));
            format += 2;
            break;
        default:
            put_char(*format);
        }
    }
    va_end(arguments);
}

bool serial_pending(void)
{
    return !ring_empty(&received);
}

char *serial_line(void)
{
    uint16_t byte;

    while (ring_take(&received, &byte)) {
        if (byte == '\n') {
            line[line_length] = '\0';
            line_length = 0;
            return line;
        }
        /* Too long a line loses its tail and then fails as a command. */
        if (byte != '\r' && line_length < sizeof(line) - 1)
            line[line_length++] = (char)byte;
    }
    return NULL;
}
