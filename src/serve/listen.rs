//! Where the server listens. Ports are taken before any work is done, so that a taken one is known at once.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, UdpSocket};
use std::sync::Arc;

use super::{Live, Manner, http};
use crate::Error;

/// How many ports are tried where none was asked for.
const TRIES: u16 = 10;

/// Where to listen, and for whom.
#[derive(Clone, Debug)]
pub struct Listen {
    /// The port that was asked for; 0 for any that is free.
    pub port: Option<u16>,
    /// The first port that is tried where none was asked for.
    pub usual_port: u16,
    /// The address to listen at; without it, this machine alone can connect.
    pub host: Option<IpAddr>,
    /// Listens at all addresses of the machine, so that other devices can connect.
    pub lan: bool,
    /// Names of hosts that are answered for besides those of this machine.
    pub allowed_hosts: Vec<String>,
}

/// A server that listens, but does not answer before it runs.
#[derive(Debug)]
pub struct Server {
    listeners: Vec<TcpListener>,
    address: SocketAddr,
    allowed_hosts: Vec<String>,
}

impl Server {
    /// Takes the port.
    ///
    /// # Errors
    /// [`Error::Refused`] where the port is taken, or all that were tried, and where the address is not one of the
    /// machine.
    pub fn bind(listen: &Listen) -> Result<Server, Error> {
        let host = match listen.host {
            Some(host) => host,
            None if listen.lan => Ipv4Addr::UNSPECIFIED.into(),
            None => Ipv4Addr::LOCALHOST.into(),
        };
        let usual = listen.usual_port;
        let ports = match listen.port {
            Some(port) => port..=port,
            None => usual..=usual.saturating_add(TRIES - 1),
        };
        'ports: for port in ports.clone() {
            let listener = match TcpListener::bind((host, port)) {
                Ok(listener) => listener,
                Err(cause) if cause.kind() == ErrorKind::AddrInUse => continue,
                Err(cause) => {
                    return Err(Error::Refused(format!("cannot listen at {host}, port {port}: {cause}")));
                }
            };
            let address = listener.local_addr().map_err(|cause| Error::Refused(cause.to_string()))?;
            let mut listeners = vec![listener];
            if host == Ipv4Addr::LOCALHOST {
                // Many browsers take `localhost` for this one first. Not every machine has it.
                match TcpListener::bind((Ipv6Addr::LOCALHOST, address.port())) {
                    Ok(listener) => listeners.push(listener),
                    Err(cause) if cause.kind() == ErrorKind::AddrInUse => continue 'ports,
                    Err(_) => {}
                }
            }
            return Ok(Server { listeners, address, allowed_hosts: listen.allowed_hosts.clone() });
        }
        Err(Error::Refused(match listen.port {
            Some(port) => format!(
                "port {port} is taken by another program: end it, or choose another port with `--port`"
            ),
            None => {
                let (first, last) = (ports.start(), ports.end());
                format!("the ports {first} to {last} are taken by other programs: choose one with `--port`")
            }
        }))
    }

    /// The port that it listens at.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address for a browser on this machine; `base` is the path that the site lies under.
    pub fn local_url(&self, base: &str) -> String {
        let host = match self.address.ip() {
            ip if ip == Ipv4Addr::LOCALHOST || ip == Ipv6Addr::LOCALHOST => "localhost".to_string(),
            ip if ip.is_unspecified() => "localhost".to_string(),
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("[{ip}]"),
        };
        format!("http://{host}:{}{base}", self.port())
    }

    /// The address for other devices in the same network, where they can connect.
    pub fn lan_url(&self, base: &str) -> Option<String> {
        let ip = match self.address.ip() {
            ip if ip.is_loopback() => return None,
            ip if ip.is_unspecified() => own_address()?,
            ip => ip,
        };
        Some(format!("http://{}{base}", SocketAddr::new(ip, self.port())))
    }

    /// Answers requests until Ctrl-C is pressed, the system ends the program, or [`Live::stop`] is called.
    ///
    /// # Errors
    /// [`Error::Refused`] where the system does not let it.
    pub fn run(self, live: Arc<Live>, manner: Manner) -> Result<(), Error> {
        http::run(self.listeners, live, manner, self.allowed_hosts)
            .map_err(|cause| Error::Refused(format!("cannot serve: {cause}")))
    }
}

/// The address of this machine in its network. Nothing is sent: the system says which address it would use to
/// reach another network, for which one of those for documentation stands (RFC 5737).
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let ip = socket.local_addr().ok()?.ip();
    (!ip.is_unspecified() && !ip.is_loopback()).then_some(ip)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listen(port: Option<u16>, usual_port: u16) -> Listen {
        Listen { port, usual_port, host: None, lan: false, allowed_hosts: Vec::new() }
    }

    #[test]
    fn a_taken_port_is_passed_over_unless_it_was_asked_for() {
        let first = Server::bind(&listen(Some(0), 0)).unwrap();
        let taken = first.port();
        let refused = Server::bind(&listen(Some(taken), 0)).unwrap_err().to_string();
        assert!(refused.contains(&taken.to_string()) && refused.contains("--port"), "{refused}");
        if taken < u16::MAX - TRIES {
            let next = Server::bind(&listen(None, taken)).unwrap();
            assert!(next.port() > taken && next.port() < taken + TRIES);
        }
        // Another program's site would show in some browsers.
        if let Ok(other) = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)) {
            let taken = other.local_addr().unwrap().port();
            assert!(Server::bind(&listen(Some(taken), 0)).is_err());
        }
        assert_eq!(first.local_url("/sub/"), format!("http://localhost:{taken}/sub/"));
        assert_eq!(first.lan_url("/"), None);
    }
}
