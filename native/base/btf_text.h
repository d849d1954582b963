/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BTF_TEXT_H
#define BTF_TEXT_H

#include <bpf/btf.h>

/** btf_text() - get a string of BTF; "" for an offset out of range, which is an error of the BTF */
static inline const char *btf_text(const struct btf *btf, __u32 offset)
{
	const char *text = btf__name_by_offset(btf, offset);

	return text ? text : "";
}

#endif
