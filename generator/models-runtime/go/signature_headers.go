package webhooks

import (
	"fmt"
	"net/http"
	"sort"
	"strings"
)

// headerFamily has the names of headers in small letters, or nothing where it has no such header.
type headerFamily struct{ id, timestamp, signature string }

func (f headerFamily) names() []string {
	names := make([]string, 0, 3)
	for _, name := range []string{f.id, f.timestamp, f.signature} {
		if name != "" {
			names = append(names, name)
		}
	}
	return names
}

// readHeaders takes the headers that the scheme knows, each of which may come once.
func (s signatureScheme) readHeaders(header http.Header) (map[string]string, error) {
	if header == nil {
		return nil, &VerificationError{Code: MissingHeader, message: "There are no headers: pass those of the request."}
	}
	wanted := map[string]bool{}
	for _, family := range s.families {
		for _, name := range family.names() {
			// A list that is separated by commas looks the same as a header that came twice.
			wanted[name] = name == family.signature && strings.HasPrefix(s.listSeparator, ",")
		}
	}
	written := make([]string, 0, len(header))
	for name := range header {
		written = append(written, name)
	}
	sort.Strings(written)
	found := map[string]string{}
	for _, original := range written {
		name, values := lowerASCII(original), header[original]
		hasCommas, isWanted := wanted[name]
		if !isWanted || len(values) == 0 {
			continue
		}
		_, again := found[name]
		if again || len(values) > 1 || (!hasCommas && strings.Contains(values[0], ", ")) {
			return nil, &VerificationError{
				Code:    DuplicateHeader,
				Header:  name,
				message: fmt.Sprintf("The header %s came more than once.", name),
			}
		}
		found[name] = values[0]
	}
	return found, nil
}

func lowerASCII(text string) string {
	return strings.Map(func(letter rune) rune {
		if letter >= 'A' && letter <= 'Z' {
			return letter + ('a' - 'A')
		}
		return letter
	}, text)
}

// chooseFamily takes the one family to verify by. Where several differ, somebody put the delivery together.
func (s signatureScheme) chooseFamily(found map[string]string) (headerFamily, error) {
	for _, family := range s.families {
		if missingOf(family, found) == "" {
			return family, s.assertSame(family, found)
		}
	}
	var started []headerFamily
	for _, family := range s.families {
		for _, name := range family.names() {
			if _, ok := found[name]; ok {
				started = append(started, family)
				break
			}
		}
	}
	if len(started) > 1 {
		return headerFamily{}, &VerificationError{Code: MixedHeaders, message: "One family of headers has to be complete."}
	}
	name := missingOf(append(started, s.families[0])[0], found)
	return headerFamily{}, &VerificationError{
		Code:    MissingHeader,
		Header:  name,
		message: fmt.Sprintf("The header %s is not there: pass all headers of the delivery on.", name),
	}
}

func missingOf(family headerFamily, found map[string]string) string {
	for _, name := range family.names() {
		if _, ok := found[name]; !ok {
			return name
		}
	}
	return ""
}

func (s signatureScheme) assertSame(family headerFamily, found map[string]string) error {
	for _, other := range s.families {
		for _, pair := range [][2]string{{other.id, family.id}, {other.timestamp, family.timestamp}, {other.signature, family.signature}} {
			told, ok := found[pair[0]]
			own, hasOwn := found[pair[1]]
			if !ok || (hasOwn && told == own) {
				continue
			}
			return &VerificationError{
				Code:    MixedHeaders,
				Header:  pair[0],
				message: fmt.Sprintf("The header %s differs from %s: a delivery has one of them.", pair[0], pair[1]),
			}
		}
	}
	return nil
}
