#ifndef RECENSION_CLIBXML2_SHIM_H
#define RECENSION_CLIBXML2_SHIM_H

/* Debian's libxml2 is built with ICU, and its <libxml/encoding.h> includes ICU's headers. Their UErrorCode clashes with the one
   in Swift's _FoundationICU as soon as both are visible to one module (swiftlang/swift-foundation-icu#93), in debug builds first.
   Undefining the feature macro hides two trailing fields of xmlCharEncodingHandler, which nothing here touches. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

/* xmlParserVersion is a mutable global, which Swift 6 does not let any thread read. It is written once, before main. */
static inline const char *recension_libxml2_version(void) { return xmlParserVersion; }

/* XML_PARSE_HUGE under a name of its own: these headers do not offer it for HTML, but the parser honours the bit. Without it
   everything below depth 256 and after a text of 10 MB is lost. */
enum { recension_html_parse_huge = 1 << 19 };

#endif
