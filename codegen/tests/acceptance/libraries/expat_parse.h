#include <expat.h>
/* Parses with a handler that is there for this call only. */
static inline int XML_ParseWith(XML_Parser parser, const char *text, int length, int last,
		void (*start)(void *data, const char *name, const char **attributes), void *data) {
	XML_SetUserData(parser, data);
	XML_SetElementHandler(parser, start, 0);
	int good = XML_Parse(parser, text, length, last);
	XML_SetElementHandler(parser, 0, 0);
	XML_SetUserData(parser, 0);
	return good == XML_STATUS_OK ? 0 : (int)XML_GetErrorCode(parser);
}
/* What the code means. */
static inline const char *XML_Meaning(int code) {
	return XML_ErrorString((enum XML_Error)code);
}
