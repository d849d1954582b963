/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BTF_PATH_H
#define BTF_PATH_H

#include <bpf/btf.h>
#include <stdbool.h>

/* Maximum length of a path; a longer path is not followed. */
#define BTF_PATH_MAX 256

/* What a CO-RE relocation refers to, as names that are the same for every kernel. */
struct btf_path {
	/* `task_struct`, without its flavor; "" for an anonymous type */
	char root[128];
	/* fields such as `signal.oom_score`, `comm[2]`; an enumerator; "" for the type itself */
	char path[BTF_PATH_MAX];
	/* the root has a flavor suffix */
	bool is_flavor;
};

/* A field or a type in one BTF. */
struct btf_field {
	__u32 type_id;
	/* both in bits; @size is the width of a bit field, otherwise the size of its type */
	__u32 offset;
	__u32 size;
	bool is_bitfield;
};

/**
 * btf_path_of_field() - get the names of the field that a relocation accesses
 * @btf: BTF of the object
 * @root: the type that the access begins with
 * @access: from .BTF.ext, such as "0:1:2": a pointer index, then members of structs and elements of
 *	arrays
 * @path: filled
 * @field: filled with the field in the object's own BTF
 *
 * Return: 0, -EINVAL if the BTF does not have the field, -E2BIG if the path is too long.
 */
int btf_path_of_field(const struct btf *btf, __u32 root, const char *access, struct btf_path *path,
		      struct btf_field *field);

/** btf_path_of_enumerator() - get the name of an enumerator; its access is its index */
int btf_path_of_enumerator(const struct btf *btf, __u32 root, const char *access, struct btf_path *path,
			   __u64 *value);

/** btf_path_of_type() - get the name of a type */
int btf_path_of_type(const struct btf *btf, __u32 root, struct btf_path *path);

/**
 * btf_field_find() - find a field by its names
 * @btf: BTF of the kernel
 * @root: a struct or union
 * @path: path from btf_path_of_field()
 *
 * Members of anonymous structs and unions count as members of the enclosing type, as in C.
 *
 * Return: whether the field exists.
 */
bool btf_field_find(const struct btf *btf, __u32 root, const char *path, struct btf_field *field);

/**
 * btf_field_at() - find the field at an offset of a struct, in nested structs and arrays except
 * strings
 * @offset: in bytes
 * @path: filled
 *
 * Return: whether there is a field.
 */
bool btf_field_at(const struct btf *btf, __u32 root, __u32 offset, struct btf_path *path);

/** btf_enumerator_find() - find an enumerator by its name. Return: whether it exists. */
bool btf_enumerator_find(const struct btf *btf, __u32 root, const char *name, __u64 *value);

#endif
