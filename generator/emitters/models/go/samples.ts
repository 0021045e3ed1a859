import type { Contract } from '../../../contract/model.js';
import type { Sample } from '../../../docs/samples/scheme.js';
import { goString } from '../../quote/go.js';
import { typePlaces } from '../dispatch.js';
import { type EventUse, type OptionalPlace, type Place, useOf } from '../event-use.js';
import type { ModelPackage } from '../language.js';

/** A whole endpoint on the standard library. */
export function receiver(models: ModelPackage, sample: Sample): string {
  const { contract, module } = models;
  const isSigned = contract.signatures.length > 0;
  const use = useOf(models, sample);
  const isOnce = use?.id !== undefined;
  const verify = `	if _, err := webhooks.Verify(body, r.Header, os.Getenv("WEBHOOK_SECRET")); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
`;
  return `package main

import (
	"errors"
	"io"
	"log"
	"net/http"
${isSigned ? '\t"os"\n' : ''}${isOnce ? '\t"sync"\n' : ''}
	${importOf(module)}
)
${isOnce ? '\n// In production, a table of your database.\nvar handled sync.Map\n' : ''}
func handle(event webhooks.Event) {
	switch e := event.(type) {
${use ? caseOf(use, sample.variable) : ''}	case *webhooks.UnknownEvent:
		log.Println("newer than this package:", e.Type)
	}
}

func receive(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 4<<20))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
${isSigned ? verify : ''}	event, err := webhooks.Parse(body${toldType(contract, sample)})
	var invalid *webhooks.InvalidEventError
	switch {
	case errors.As(err, &invalid):
		log.Println("not what the contract says:", invalid)
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	default:
		handle(event)
	}
	w.WriteHeader(${STATUSES[sample.status] ?? sample.status})
}

func main() {
	log.Fatal(http.ListenAndServe("127.0.0.1:8000", http.HandlerFunc(receive)))
}`;
}

const STATUSES: Readonly<Record<number, string>> = {
  200: 'http.StatusOK',
  201: 'http.StatusCreated',
  202: 'http.StatusAccepted',
  204: 'http.StatusNoContent',
};

/** The verification alone. */
export function verifier({ module }: ModelPackage): string {
  return `package receiver

import (
	"errors"
	"log"
	"net/http"

	${importOf(module)}
)

// IsGenuine wants the body as it arrived.
func IsGenuine(body []byte, header http.Header, secret string) bool {
	_, err := webhooks.Verify(body, header, secret)
	var refused *webhooks.VerificationError
	if errors.As(err, &refused) {
		log.Println(refused.Code, refused)
	}
	return err == nil
}`;
}

/** The package is always `webhooks`, whatever its module is called. */
function importOf(module: string): string {
  return `${/(^|\/)webhooks$/.test(module) ? '' : 'webhooks '}${goString(module)}`;
}

/** The case of an event. */
function caseOf(use: EventUse, variable: string): string {
  const { name, id } = use;
  const lines = [
    ...(id ? [`if _, again := handled.LoadOrStore(${read(id)}, true); again {`, '\treturn', '}'] : []),
    ...linesOf(use, variable),
  ];
  return `\tcase *webhooks.${name}:\n${lines.map((line) => `\t\t${line}\n`).join('')}`;
}

function linesOf({ object, field, previous, before }: EventUse, variable: string): string[] {
  if (!field) return ['log.Printf("%+v", e)'];
  const isNamed = object.members.length > 0;
  const told = isNamed ? `${variable}.${field.members.at(-1)}` : read(field);
  return [
    ...(isNamed ? [`${variable} := ${read(object)}`] : []),
    ...(previous ? [`previous := ${read(previous)}`] : []),
    ...(before ? compare(told, before) : [`log.Println(${[told, ...(previous ? ['previous'] : [])].join(', ')})`]),
  ];
}

/** A value that may be null is an \`Optional\`, any other a pointer. */
function compare(told: string, { members, wire, isNullable }: OptionalPlace): string[] {
  const value = `previous.${members.at(-1)}`;
  const was = goString(`${wire} was`);
  return isNullable
    ? [`if before, ok := ${value}.Get(); ok {`, `\tlog.Println(${told}, ${was}, before)`, '}']
    : [`if ${value} != nil {`, `\tlog.Println(${told}, ${was}, *${value})`, '}'];
}

function read({ members }: Place): string {
  return ['e', ...members].join('.');
}

function toldType({ dispatch }: Contract, { wireType }: Sample): string {
  const { header, body } = typePlaces(dispatch);
  if (header !== undefined) return `, r.Header.Get(${goString(header)})`;
  return body === undefined ? `, ${goString(wireType)}` : '';
}
