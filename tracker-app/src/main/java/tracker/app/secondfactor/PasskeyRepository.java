package tracker.app.secondfactor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PersonId;

/** The passkeys of people, in Spring Security's own tables. */
@Component
class PasskeyRepository {

    private final PublicKeyCredentialUserEntityRepository users;
    private final UserCredentialRepository credentials;

    PasskeyRepository(JdbcOperations jdbc) {
        this.users = new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
        this.credentials = new JdbcUserCredentialRepository(jdbc);
    }

    /**
     * A passkey as its owner sees it; public, since a template sees public methods only.
     *
     * @param id to remove it by
     */
    public record Passkey(String id, String label, Instant created) {}

    PublicKeyCredentialUserEntityRepository users() {
        return users;
    }

    UserCredentialRepository credentials() {
        return credentials;
    }

    /** The person as authenticators know them: a random id, which says nothing. */
    PublicKeyCredentialUserEntity user(PersonId person, String name) {
        return Optional.ofNullable(users.findByUsername(person.value())).orElseGet(() -> {
            PublicKeyCredentialUserEntity made = ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(Bytes.random())
                    .name(person.value())
                    .displayName(name)
                    .build();
            users.save(made);
            return made;
        });
    }

    List<Passkey> of(PersonId person) {
        return records(person).stream()
                .map(one -> new Passkey(one.getCredentialId().toBase64UrlString(), one.getLabel(), one.getCreated()))
                .toList();
    }

    private List<CredentialRecord> records(PersonId person) {
        return Optional.ofNullable(users.findByUsername(person.value()))
                .map(user -> credentials.findByUserId(user.getId()))
                .orElse(List.of());
    }

    /** Does nothing if it is not one of this person. */
    void delete(PersonId person, String id) {
        records(person).stream()
                .map(CredentialRecord::getCredentialId)
                .filter(credential -> credential.toBase64UrlString().equals(id))
                .forEach(credentials::delete);
    }

    /** Deletes the passkeys, and what authenticators know of the person. */
    void deleteAll(PersonId person) {
        records(person).forEach(one -> credentials.delete(one.getCredentialId()));
        Optional.ofNullable(users.findByUsername(person.value())).ifPresent(user -> users.delete(user.getId()));
    }
}
