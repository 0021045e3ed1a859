package webhooks

import (
	"crypto/hmac"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash"
	"net/http"
	"regexp"
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
