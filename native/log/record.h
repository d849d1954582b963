/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RECORD_H
#define RECORD_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Records are what the host learns from the guest: one JSON object a line
 * (docs/guest-protocol.md). A record is built in one static buffer and leaves
 * with record_end(), so there is never more than one open at a time:
 *
 *	record_begin("module");
 *	record_string("name", name);
 *	record_number("errno", err);
 *	record_end();
 */

/* The longest line, its line break included. */
#define RECORD_MAX 65536

/*
 * The most bytes of a string that go into a record; the rest is cut at a
 * character's end. At six bytes an escape, five such fields fit a record.
 */
#define RECORD_STRING_MAX 2048

/* The most bytes record_base64() takes: 48,000 characters, which leaves room for the rest. */
#define RECORD_BYTES_MAX 36000

/* The most bytes record_hex() shows. */
#define RECORD_HEX_MAX 16384

/**
 * record_attach() - set where records go
 * @fd: file descriptor, owned by the caller
 *
 * Return: where they went before, -1 for nowhere.
 */
int record_attach(int fd);

/** record_port() - where records go, -1 for nowhere */
int record_port(void);

/**
 * record_mute() - set whether records are dropped: of what is done for the sake of a case, and is none of its results
 */
void record_mute(bool muted);

/**
 * record_drain() - wait until all records have left the guest
 *
 * A kernel that dies takes with it what its serial driver still holds, some KiB
 * when the host is slow to read. So this stands before every step that a kernel
 * may die of: the host must know whose step it was. A port that cannot tell
 * (sclp on s390x) is waited for as far as tcdrain(3) does it.
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
 * @value: any bytes; what is not UTF-8 becomes U+FFFD. NULL adds a JSON null
 */
void record_string(const char *name, const char *value);

/** record_number() - add a field with an integer; one beyond ±(2^53 - 1) becomes that */
void record_number(const char *name, long long value);

/** record_bool() - add a field with true or false */
void record_bool(const char *name, bool value);

/**
 * record_base64() - add a field with bytes in base64 (RFC 4648, padded)
 * @name: name of the field, plain ASCII
 * @data: the bytes
 * @len: how many, at most RECORD_BYTES_MAX
 */
void record_base64(const char *name, const void *data, size_t len);

/**
 * record_hex() - add a field with bytes in hex
 * @name: name of the field, plain ASCII
 * @data: the bytes
 * @len: how many; those past RECORD_HEX_MAX are left out
 */
void record_hex(const char *name, const void *data, size_t len);

/** record_object_begin() - open a field that is an object; the next fields are its own */
void record_object_begin(const char *name);

/** record_object_end() - close the object that was opened last */
void record_object_end(void);

/**
 * record_end() - close the record and send it
 *
 * Return: 0, or -errno of write(2).
 */
int record_end(void);

/**
 * record_break_line() - end a line that a writer which died may have left open
 *
 * Return: 0, or -errno of write(2).
 */
int record_break_line(void);

#endif
