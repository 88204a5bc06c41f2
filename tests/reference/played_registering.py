"""A transcript of a registration played: tests/vectors/registering/README.md says how."""

from registering import step
from registering_prompt import prompt
from transcripts import Played


class PlayedRegistering(Played):
    step = staticmethod(step)
    prompt = staticmethod(prompt)

    def situation(self, given: dict, read: dict | None) -> dict:
        if "signedInAt" in given:
            self.signed_in_at = given["signedInAt"]
        return {**super().situation(given, read), "signedInAt": self.signed_in_at}
