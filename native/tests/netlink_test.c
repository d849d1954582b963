// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <linux/rtnetlink.h>

#include "network/netlink.h"
#include "check.h"

static const struct nlattr *attribute_at(const struct netlink_request *request, size_t at)
{
	return (const struct nlattr *)(request->bytes + at);
}

/* The kernel uses the lengths of attributes: a nest must cover exactly its contents. */
static void nests_cover_their_contents(void)
{
	const struct ifinfomsg body = { .ifi_index = 7 };
	size_t start = NLMSG_ALIGN(NLMSG_LENGTH(sizeof(body))), outer, inner;
	struct netlink_request request;

	netlink_begin(&request, RTM_NEWLINK, NLM_F_CREATE, &body, sizeof(body));
	check_number(request.header.nlmsg_type, RTM_NEWLINK);
	check_number(request.header.nlmsg_flags, NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE);

	outer = netlink_nest(&request, 18);
	netlink_string(&request, 1, "veth");
	inner = netlink_nest(&request, 2);
	netlink_number(&request, 3, 0x01020304);
	netlink_nest_end(&request, inner);
	netlink_nest_end(&request, outer);
	netlink_string(&request, 4, "x");

	check_number(outer, start);
	check_number(attribute_at(&request, outer)->nla_type, 18 | NLA_F_NESTED);
	/* its own header, "veth" with NUL padded to 12 bytes, a nest of 12 bytes */
	check_number(attribute_at(&request, outer)->nla_len, 4 + 12 + 12);
	check_number(attribute_at(&request, outer + 4)->nla_len, 9);
	check_number(inner, outer + 4 + 12);
	check_number(attribute_at(&request, inner)->nla_len, 12);
	check_number(attribute_at(&request, inner + 4)->nla_len, 8);
	check_number(attribute_at(&request, outer + 28)->nla_type, 4);
	check_number(request.header.nlmsg_len, outer + 28 + 6);
}

/* Padding follows an attribute; there is none at the end of the request. */
static void attributes_are_aligned(void)
{
	const struct rtmsg body = { 0 };
	struct netlink_request request;
	size_t start = NLMSG_LENGTH(sizeof(body));

	netlink_begin(&request, RTM_NEWROUTE, 0, &body, sizeof(body));
	netlink_attribute(&request, 1, "abc", 3);
	netlink_attribute(&request, 2, "d", 1);
	check_number(attribute_at(&request, start)->nla_len, 7);
	check_number(attribute_at(&request, start + 8)->nla_type, 2);
	check_number(request.bytes[start + 7], 0);
}

/* A request that is too large is never sent in part. */
static void overflow_is_an_error(void)
{
	const struct rtmsg body = { 0 };
	struct netlink_request request;
	char large[NETLINK_REQUEST_MAX] = { 0 };
	const char *reason = NULL;

	netlink_begin(&request, RTM_NEWROUTE, 0, &body, sizeof(body));
	netlink_attribute(&request, 1, large, sizeof(large) - NLMSG_HDRLEN - sizeof(body));
	check_number(netlink_send(&request, &reason), -EMSGSIZE);
	check_text(reason ? reason : "", strerror(EMSGSIZE));
}

int main(void)
{
	nests_cover_their_contents();
	attributes_are_aligned();
	overflow_is_an_error();
	return check_result();
}
