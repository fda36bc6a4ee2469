# A static binary and nothing else. / Un binaire statique et rien d’autre.
FROM swift:6.3 AS build
WORKDIR /source
COPY Package.swift ./
COPY Sources Sources
COPY Tests Tests
RUN swift build -c release --product consult-lint -Xswiftc -static-executable -Xlinker -s \
    && cp "$(swift build -c release --show-bin-path)/consult-lint" /consult-lint

FROM scratch
COPY --from=build /consult-lint /consult-lint
# Without it a static program asks /proc where it stands.
ENV SWIFT_ROOT=/
USER 65534
WORKDIR /plans
ENTRYPOINT ["/consult-lint"]
