// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#include "base/btf_text.h"
#include "elf/record_lines.h"

void record_lines_add(struct record_lines *lines, const char *first, const char *second, const char *third)
{
	size_t len = strlen(lines->text), size = sizeof(lines->text) - len;
	int cnt = snprintf(lines->text + len, size, "%s%s\t%s\t%s", len ? "\n" : "", first, second, third);

	if (cnt < 0 || (size_t)cnt >= size) {
		lines->text[len] = '\0';
		lines->cut = true;
	}
}

void proto_describe(const struct btf *btf, __u32 id, __u32 from, struct proto_words *words)
{
	const struct btf_type *type = btf__type_by_id(btf, id);

	if (!type || !btf_is_func_proto(type))
		return;
	btf_type_words(btf, type->type, &words->returns);
	for (__u32 i = from; i < btf_vlen(type); i++) {
		const struct btf_param *param = btf_params(type) + i;
		struct type_words own;

		/*
		 * The last parameter of a variadic function such as printf(3) has neither type nor
		 * name.
		 */
		if (!param->type && !param->name_off)
			continue;
		btf_type_words(btf, param->type, &own);
		record_lines_add(&words->params, btf_text(btf, param->name_off), own.words,
				 own.shape);
	}
}

void proto_record(const char *whose, const struct proto_words *words)
{
	record_string("btf", whose);
	record_string("params", words->params.text);
	record_bool("cut", words->params.cut);
	record_string("returns", words->returns.words);
	record_string("returns_shape", words->returns.shape);
}

void field_record(const struct type_words *words, const struct btf_field *field)
{
	record_string("words", words->words);
	record_string("shape", words->shape);
	record_number("offset", field->offset);
	record_number("size", field->size);
	record_bool("bitfield", field->is_bitfield);
}
