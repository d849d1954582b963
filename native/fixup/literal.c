// SPDX-License-Identifier: Apache-2.0
#include <ctype.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/hex.h"
#include "base/problem.h"
#include "fixup/literal.h"
#include "fixup/literal_place.h"

/* What to do with the bytes of a literal. */
enum use {
	/* write them */
	USE_WRITE,
	/* write them into a copy to compare: text counts up to its NUL */
	USE_EQUALS,
	/* compare the numbers of the literal with the existing ones */
	USE_AT_LEAST,
};

/* A number in a literal or in memory: from -2^63 to 2^64 - 1. */
struct number {
	bool negative;
	/* two's complement */
	uint64_t bits;
};

static const char *after(const char *literal, const char *prefix)
{
	size_t len = strlen(prefix);

	return strncmp(literal, prefix, len) ? NULL : literal + len;
}

static bool number_parse(const char *literal, struct number *number)
{
	const char *digits = literal + (*literal == '-');
	char *rest;

	if (!isdigit((unsigned char)*digits))
		return false;
	errno = 0;
	number->bits = strtoull(digits, &rest, 10);
	number->negative = *literal == '-' && number->bits;
	if (*rest || errno || (number->negative && number->bits > (uint64_t)INT64_MAX + 1))
		return false;
	if (number->negative)
		number->bits = -number->bits;
	return true;
}

static int number_compare(const struct number *a, const struct number *b)
{
	if (a->negative != b->negative)
		return a->negative ? -1 : 1;
	return a->bits < b->bits ? -1 : a->bits > b->bits;
}

int literal_bytes(const char *literal, void **bytes, size_t *len)
{
	const char *hex = after(literal, "hex:");
	unsigned char *out;

	if (!hex)
		hex = after(literal, "text:");
	if (!hex || strlen(hex) % 2)
		return -EINVAL;

	*len = strlen(hex) / 2;
	out = malloc(*len + 1);
	if (!out)
		return -ENOMEM;
	for (size_t i = 0; i < *len; i++) {
		int high = hex_digit(hex[2 * i]), low = hex_digit(hex[2 * i + 1]);

		if (high < 0 || low < 0) {
			free(out);
			return -EINVAL;
		}
		out[i] = high << 4 | low;
	}
	*bytes = out;
	return 0;
}

static unsigned int place_bits(const struct place *place)
{
	return place->bit_size ? place->bit_size : place->size * 8;
}

static bool holds_a_number(const struct place *place)
{
	return place->bit_size ? place->bit_size <= 64 :
	       place->size == 1 || place->size == 2 || place->size == 4 || place->size == 8;
}

/* Bit 0 is the lowest bit of the first byte on every machine that the guest runs on. */
static void bits_write(const struct place *place, uint64_t bits)
{
	for (unsigned int i = 0; i < place_bits(place); i++) {
		unsigned int at = place->bit_offset + i;

		place->bytes[at / 8] &= ~(1 << at % 8);
		place->bytes[at / 8] |= (bits >> i & 1) << at % 8;
	}
}

static struct number number_read(const struct place *place, bool is_signed)
{
	unsigned int cnt = place_bits(place);
	struct number number = { 0 };

	for (unsigned int i = 0; i < cnt; i++) {
		unsigned int at = place->bit_offset + i;

		number.bits |= (uint64_t)(place->bytes[at / 8] >> at % 8 & 1) << i;
	}
	number.negative = is_signed && cnt && number.bits >> (cnt - 1) & 1;
	if (number.negative && cnt < 64)
		number.bits |= ~UINT64_C(0) << cnt;
	return number;
}

/* In an unsigned place, a negative number stands for its two's complement, as in C. */
static bool number_fits(const struct number *number, const struct place *place)
{
	unsigned int cnt = place_bits(place);
	enum place_kind kind = place_kind(place);

	if (number->negative)
		return -number->bits <= UINT64_C(1) << (cnt - 1);
	cnt -= kind == PLACE_SIGNED;
	return cnt == 64 || number->bits >> cnt == 0;
}

static int use_number(const struct number *number, const char *literal, const struct place *place,
		      enum use use)
{
	if (place_kind(place) == PLACE_FLOAT)
		return problem(-EINVAL, "a floating-point number needs hex:…, not %s",
			       literal);
	if (!holds_a_number(place))
		return problem(-EINVAL, "%s is a number, and it is %zu bytes long: "
					"give bytes, or fields", literal, place->size);
	if (place_kind(place) == PLACE_BOOL && number->bits > 1)
		return problem(-ERANGE, "a bool is 0 or 1, not %s", literal);
	if (!number_fits(number, place))
		return problem(-ERANGE, "%s does not fit %u %sbits", literal, place_bits(place),
			       place_kind(place) == PLACE_SIGNED ? "signed " : "");
	if (use == USE_AT_LEAST) {
		bool is_signed = place_kind(place) == PLACE_SIGNED || number->negative;
		struct number there = number_read(place, is_signed);

		return number_compare(&there, number) >= 0;
	}
	bits_write(place, number->bits);
	return 1;
}

static int use_bytes(const char *literal, const struct place *place, enum use use)
{
	bool is_text = after(literal, "text:");
	void *bytes;
	size_t len;
	int err;

	err = literal_bytes(literal, &bytes, &len);
	if (err)
		return problem(err, "\"%s\" is not a literal", literal);
	if (place->bit_size) {
		err = problem(-EINVAL, "a bit field takes a number, not \"%s\"", literal);
	} else if (is_text ? len > place->size : len != place->size) {
		err = problem(-EINVAL, "%zu bytes, and there is room for %s%zu", len,
			      is_text ? "" : "exactly ", place->size);
	} else {
		memcpy(place->bytes, bytes, len);
		if (is_text && len < place->size)
			memset(place->bytes + len, 0, use == USE_EQUALS ? 1 : place->size - len);
	}
	free(bytes);
	return err ? err : 1;
}

static int use_program(const char *name, const struct place *place, const struct bpf_object *obj)
{
	const struct bpf_program *prog =
		obj ? bpf_object__find_program_by_name(obj, name) : NULL;
	int fd;

	if (!prog)
		return problem(-ENOENT, "no program \"%s\"", name);
	fd = bpf_program__fd(prog);
	if (fd < 0)
		return problem(-ENOENT, "program \"%s\" is not loaded", name);
	if (place->size != sizeof(fd) || place->bit_size)
		return problem(-EINVAL, "a program takes 4 bytes, not %zu", place->size);
	memcpy(place->bytes, &fd, sizeof(fd));
	return 1;
}

static int use_value(const char *literal, const struct place *place,
		     const struct bpf_object *obj, enum use use)
{
	const char *program = after(literal, "program:");
	struct number number;

	if (number_parse(literal, &number))
		return use_number(&number, literal, place, use);
	if (use == USE_AT_LEAST)
		return problem(-EINVAL, "\"%s\" is not a number", literal);
	if (program)
		return use_program(program, place, obj);
	return use_bytes(literal, place, use);
}

/* Handles a literal such as "{a.b=42,c=hex:00}". */
static int use_fields(const char *literal, const struct place *whole,
		      const struct bpf_object *obj, enum use use)
{
	char *fields = strdup(literal + 1), *next = fields, *field;
	size_t len = strlen(literal);
	int result = 1;

	if (!fields)
		return problem(-ENOMEM, "%s", strerror(ENOMEM));
	if (len < 2 || literal[len - 1] != '}')
		result = problem(-EINVAL, "\"%s\" has no closing brace", literal);
	else
		fields[len - 2] = '\0';

	while (result > 0 && (field = strsep(&next, ","))) {
		struct place place = *whole;
		char *value = strchr(field, '=');

		if (!value) {
			result = problem(-EINVAL, "\"%s\" is not a field with a value", field);
			break;
		}
		*value++ = '\0';
		result = place_find(&place, field);
		if (!result)
			result = use_value(value, &place, obj, use);
	}
	free(fields);
	return result;
}

/* Return: 1, 0 for USE_AT_LEAST if a number is smaller, or a negative errno. */
static int use_literal(const char *literal, const struct literal_target *target, void *bytes,
		       enum use use, const char **problem_out)
{
	const struct place whole = {
		.bytes = bytes,
		.size = target->size,
		.btf = target->btf,
		.type_id = target->type_id,
	};

	*problem_out = problem_text();
	if (*literal == '{')
		return use_fields(literal, &whole, target->obj, use);
	return use_value(literal, &whole, target->obj, use);
}

int literal_encode(const char *literal, const struct literal_target *target,
		   const char **problem_out)
{
	int result = use_literal(literal, target, target->bytes, USE_WRITE, problem_out);

	return result < 0 ? result : 0;
}

int literal_equals(const char *literal, const struct literal_target *target,
		   const char **problem_out)
{
	void *copy = malloc(target->size + 1);
	int result;

	if (!copy)
		return -ENOMEM;
	memcpy(copy, target->bytes, target->size);
	result = use_literal(literal, target, copy, USE_EQUALS, problem_out);
	if (result > 0)
		result = !memcmp(copy, target->bytes, target->size);
	free(copy);
	return result;
}

int literal_at_least(const char *literal, const struct literal_target *target,
		     const char **problem_out)
{
	return use_literal(literal, target, target->bytes, USE_AT_LEAST, problem_out);
}
