#ifndef RECENSION_BENCH_SHIM_H
#define RECENSION_BENCH_SHIM_H

/* See Sources/CLibXML2/shim.h for the reason. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

/* What all ratios are measured against: the parser alone, with the flags the tool uses. */
static inline void bench_parse(const char *bytes, int count) {
  htmlDocPtr document = htmlReadMemory(bytes, count, NULL, "UTF-8",
                                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                           HTML_PARSE_COMPACT | (1 << 19));
  if (document) xmlFreeDoc(document);
}

#endif
