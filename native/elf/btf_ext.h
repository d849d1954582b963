/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BTF_EXT_H
#define BTF_EXT_H

#include <linux/types.h>

/* The header of .BTF.ext that old compilers write (Documentation/bpf/btf.rst). */
struct btf_ext_header {
	__u16 magic;
	__u8 version;
	__u8 flags;
	__u32 hdr_len;
	__u32 func_info_off;
	__u32 func_info_len;
	__u32 line_info_off;
	__u32 line_info_len;
};

/*
 * The header that newer compilers write (struct btf_ext_header in libbpf's src/libbpf_internal.h).
 */
struct btf_ext_core_header {
	struct btf_ext_header base;
	__u32 core_relo_off;
	__u32 core_relo_len;
};

#endif
