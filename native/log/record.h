/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RECORD_H
#define RECORD_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Records are the messages from the guest to the host: one JSON object per line
 * (docs/guest-protocol.md). A record is built in one static buffer and sent by record_end(), so
 * only one can be open at a time:
 *
 *	record_begin("module");
 *	record_string("name", name);
 *	record_number("errno", err);
 *	record_end();
 */

/* Maximum length of a line, with its line break. */
#define RECORD_MAX 65536

/*
 * Maximum number of bytes of a string in a record; a longer string is cut at a character boundary.
 * With escapes of six bytes, five such fields fit in a record.
 */
#define RECORD_STRING_MAX 2048

/* Maximum for record_base64(): 48,000 characters, which leaves room for other fields. */
#define RECORD_BYTES_MAX 36000

/* Maximum number of bytes that record_hex() adds. */
#define RECORD_HEX_MAX 16384

/**
 * record_attach() - set where records are written
 * @fd: file descriptor, owned by the caller
 *
 * Return: the previous file descriptor, or -1.
 */
int record_attach(int fd);

/** record_port() - get where records are written. Return: file descriptor, or -1. */
int record_port(void);

/**
 * record_mute() - set whether records are dropped, for steps that prepare a case and are not
 * results of it
 */
void record_mute(bool muted);

/**
 * record_drain() - wait until all records have left the guest
 *
 * If a kernel dies, the contents of its serial driver are lost: some KiB if the host reads slowly.
 * Call this before every step that a kernel may die of, so that the host knows which step it was. A
 * port that cannot report its state (sclp on s390x) is only waited for with tcdrain(3).
 */
void record_drain(void);

/**
 * record_begin() - open a record
 * @type: value of its `type` field
 */
void record_begin(const char *type);

/**
 * record_string() - add a string field
 * @name: name of the field, plain ASCII
 * @value: any bytes; bytes that are not UTF-8 become U+FFFD. NULL adds a JSON null
 */
void record_string(const char *name, const char *value);

/** record_number() - add an integer field; values beyond ±(2^53 - 1) are clamped */
void record_number(const char *name, long long value);

/** record_bool() - add a boolean field */
void record_bool(const char *name, bool value);

/**
 * record_base64() - add a field with bytes in base64 (RFC 4648, padded)
 * @name: name of the field, plain ASCII
 * @data: the bytes
 * @len: their number, at most RECORD_BYTES_MAX
 */
void record_base64(const char *name, const void *data, size_t len);

/**
 * record_hex() - add a field with bytes in hexadecimal
 * @name: name of the field, plain ASCII
 * @data: the bytes
 * @len: their number; bytes past RECORD_HEX_MAX are left out
 */
void record_hex(const char *name, const void *data, size_t len);

/** record_object_begin() - open an object field; the following fields belong to it */
void record_object_begin(const char *name);

/** record_object_end() - close the innermost open object */
void record_object_end(void);

/**
 * record_end() - close the record and send it
 *
 * Return: 0, or -errno of write(2).
 */
int record_end(void);

/**
 * record_break_line() - end a line that a process may have left open when it died
 *
 * Return: 0, or -errno of write(2).
 */
int record_break_line(void);

#endif
