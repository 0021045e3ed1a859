package webhooks

import (
	"crypto/hmac"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash"
	"net/http"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"time"
)

// Delivery is what the headers of a verified delivery say.
type Delivery struct {
	// ID is the same for every attempt to deliver the event; empty where the headers do not tell it.
	ID string
	// Timestamp is when this attempt was signed; zero where the headers do not tell it.
	Timestamp time.Time
}

// VerifyOption changes how Verify works.
type VerifyOption func(*verifyOptions)

type verifyOptions struct {
	secrets   []string
	now       time.Time
	tolerance time.Duration
}

// WithSecret names another secret that is valid as well, while one replaces another.
func WithSecret(secret string) VerifyOption {
	return func(o *verifyOptions) { o.secrets = append(o.secrets, secret) }
}

// WithNow gives the time to compare with, for tests; without it, it is the clock's.
func WithNow(now time.Time) VerifyOption {
	return func(o *verifyOptions) { o.now = now }
}

// WithTolerance says how far the timestamp may differ from now, both ways.
func WithTolerance(tolerance time.Duration) VerifyOption {
	return func(o *verifyOptions) { o.tolerance = tolerance }
}

// signatureScheme is how deliveries are signed, as the contract tells it.
type signatureScheme struct {
	newHash func() hash.Hash
	// content is what is signed: a template of {id}, {timestamp} and {body}.
	content  string
	encoding string
	// version stands before the signatures of this scheme, with its separator; others are skipped.
	version string
	// listSeparator stands between signatures. Without it a header holds one.
	listSeparator  string
	secretPrefix   string
	secretEncoding string
	tolerance      time.Duration
	// families are sets of headers, any one of which has to be complete.
	families []headerFamily
}

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

func (s signatureScheme) verify(body []byte, header http.Header, secret string, options []VerifyOption) (Delivery, error) {
	chosen := verifyOptions{secrets: []string{secret}, now: time.Now(), tolerance: s.tolerance}
	for _, option := range options {
		option(&chosen)
	}
	if chosen.tolerance < 0 {
		return Delivery{}, fmt.Errorf("the tolerance must not be negative, but is %v", chosen.tolerance)
	}
	found, err := s.readHeaders(header)
	if err != nil {
		return Delivery{}, err
	}
	keys, err := s.keysOf(chosen.secrets)
	if err != nil {
		return Delivery{}, err
	}
	family, err := s.chooseFamily(found)
	if err != nil {
		return Delivery{}, err
	}
	delivery, err := s.checkedDelivery(family, found, chosen)
	if err != nil {
		return Delivery{}, err
	}
	before, after := s.frame(found[family.id], found[family.timestamp])
	for _, key := range keys {
		mac := hmac.New(s.newHash, key)
		mac.Write([]byte(before))
		mac.Write(body)
		mac.Write([]byte(after))
		if s.isSignedWith(s.encode(mac.Sum(nil)), found[family.signature]) {
			return delivery, nil
		}
	}
	return Delivery{}, &VerificationError{
		Code:    SignatureMismatch,
		Header:  family.signature,
		message: "No signature fits: the secret is that of another endpoint, or the body is not byte for byte what was sent.",
	}
}

func (s signatureScheme) encode(signature []byte) string {
	if s.encoding == "hex" {
		return hex.EncodeToString(signature)
	}
	return base64.StdEncoding.EncodeToString(signature)
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

var (
	base64Secret = regexp.MustCompile(`\A(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\z`)
	unixSeconds  = regexp.MustCompile(`\A[0-9]{1,12}\z`)
	deliveryID   = regexp.MustCompile(`\A[!-~]{1,256}\z`)
	idBorder     = regexp.MustCompile(`\{id\}([^{]+)`)
)

func (s signatureScheme) keysOf(secrets []string) ([][]byte, error) {
	keys := make([][]byte, 0, len(secrets))
	for _, secret := range secrets {
		key, problem := s.keyOf(strings.TrimPrefix(secret, s.secretPrefix))
		if problem != "" {
			return nil, &VerificationError{Code: InvalidSecret, message: "The signing secret " + problem + "."}
		}
		keys = append(keys, key)
	}
	return keys, nil
}

func (s signatureScheme) keyOf(text string) (key []byte, problem string) {
	if text == "" {
		return nil, "is empty"
	}
	var err error
	switch s.secretEncoding {
	case "utf8":
		return []byte(text), ""
	case "hex":
		key, err = hex.DecodeString(text)
	default:
		// The decoder skips line ends, and so would take half a secret for a whole one.
		if !base64Secret.MatchString(text) {
			err = base64.CorruptInputError(0)
			break
		}
		key, err = base64.StdEncoding.DecodeString(text)
	}
	if err != nil {
		return nil, "is not " + s.secretEncoding + ": copy it again, whole and without spaces or quotes"
	}
	return key, ""
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

func (s signatureScheme) checkedDelivery(family headerFamily, found map[string]string, options verifyOptions) (Delivery, error) {
	delivery := Delivery{}
	if family.id != "" {
		delivery.ID = found[family.id]
		// What stands behind the id in the signed content: an id with the same in it could move the border.
		border := idBorder.FindStringSubmatch(s.content)
		if !deliveryID.MatchString(delivery.ID) || (border != nil && strings.Contains(delivery.ID, border[1])) {
			return Delivery{}, malformed(family.id, "is not the id of a delivery")
		}
	}
	if family.timestamp == "" {
		return delivery, nil
	}
	// ParseInt reads signs and underscores, too.
	text := found[family.timestamp]
	if !unixSeconds.MatchString(text) {
		return Delivery{}, malformed(family.timestamp, "is not a Unix time in seconds")
	}
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return Delivery{}, malformed(family.timestamp, "is not a Unix time in seconds")
	}
	age := options.now.Unix() - seconds
	if err := checkAge(age, options.tolerance, family.timestamp); err != nil {
		return Delivery{}, err
	}
	delivery.Timestamp = time.Unix(seconds, 0).UTC()
	return delivery, nil
}

func checkAge(age int64, tolerance time.Duration, header string) error {
	code, when, distance := TimestampTooOld, "ago", age
	if age < 0 {
		code, when, distance = TimestampTooNew, "ahead", -age
	}
	if float64(distance) <= tolerance.Seconds() {
		return nil
	}
	return &VerificationError{
		Code:   code,
		Header: header,
		message: fmt.Sprintf(
			"The delivery was signed %d seconds %s, and %v are allowed. It may be a replay; if all are refused, check the clock.",
			distance, when, tolerance,
		),
	}
}

func malformed(header, problem string) error {
	return &VerificationError{
		Code:    MalformedHeader,
		Header:  header,
		message: fmt.Sprintf("The header %s %s.", header, problem),
	}
}

// frame is the signed content without the body: what stands before it, and what comes after.
func (s signatureScheme) frame(id, timestamp string) (before, after string) {
	before, after, _ = strings.Cut(s.content, "{body}")
	fill := strings.NewReplacer("{id}", id, "{timestamp}", timestamp)
	return fill.Replace(before), fill.Replace(after)
}

// isSignedWith tells whether one of the header's signatures is this one. It compares text with text, in
// a time that tells nothing: one way to write the bytes counts and no other.
func (s signatureScheme) isSignedWith(expected, header string) bool {
	entries := []string{header}
	if s.listSeparator != "" {
		entries = strings.Split(header, s.listSeparator)
	}
	for _, entry := range entries {
		if strings.HasPrefix(entry, s.version) && hmac.Equal([]byte(strings.TrimPrefix(entry, s.version)), []byte(expected)) {
			return true
		}
	}
	return false
}
