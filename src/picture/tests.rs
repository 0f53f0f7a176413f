use std::collections::BTreeMap;
use std::sync::Mutex;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ExtendedColorType, GenericImageView as _, ImageEncoder as _, RgbImage, RgbaImage};

use super::*;

/// Writes pixels, and how the camera was held.
type Write = fn(&RgbImage, u8) -> Vec<u8>;

const RED: [u8; 3] = [220, 20, 20];
const GREEN: [u8; 3] = [20, 200, 20];
const SECRET: &[u8] = b"44.4938N 11.3387E";

/// A white picture whose first corner is red and whose second, on the same line, is green.
fn marked(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (first, second) = (x < width / 4, x >= width - width / 4);
        image::Rgb(match y < height / 4 {
            true if first => RED,
            true if second => GREEN,
            _ => [255; 3],
        })
    })
}

fn jpeg_of(pixels: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut out, 90);
    encoder.write_image(pixels, pixels.width(), pixels.height(), ExtendedColorType::Rgb8).unwrap();
    out
}

fn png_of(pixels: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    let encoder = PngEncoder::new(&mut out);
    encoder.write_image(pixels, pixels.width(), pixels.height(), ExtendedColorType::Rgb8).unwrap();
    out
}

fn webp_of(pixels: &RgbImage, exif: Vec<u8>) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = WebPEncoder::new_lossless(&mut out);
    if !exif.is_empty() {
        encoder.set_exif_metadata(exif).unwrap();
    }
    encoder.write_image(pixels, pixels.width(), pixels.height(), ExtendedColorType::Rgb8).unwrap();
    out
}

/// What a camera writes: how it was held, and where.
fn exif(orientation: u8) -> Vec<u8> {
    let mut out = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    out.extend_from_slice(&[orientation, 0, 0, 0, 0, 0, 0]);
    out.extend_from_slice(SECRET);
    out
}

/// A segment behind the start of a JPEG.
fn with_segment(jpeg: &[u8], marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, marker], &length, data, &jpeg[2..]].concat()
}

fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    with_segment(jpeg, 0xe1, &[b"Exif\0\0", exif(orientation).as_slice()].concat())
}

/// A chunk behind the header of a PNG.
fn with_chunk(png: &[u8], kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [kind, data].concat();
    let sum = body.iter().fold(!0u32, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 },
        )
    });
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&png[..33], &length, &body, &(!sum).to_be_bytes(), &png[33..]].concat()
}

fn looked(path: &str, bytes: &[u8]) -> Picture {
    look(path, bytes).unwrap().unwrap()
}

fn made(path: &str, bytes: &[u8]) -> Vec<(u32, Vec<u8>)> {
    let picture = looked(path, bytes);
    let widths = picture.widths();
    widths.iter().copied().zip(make(bytes, &picture, &widths, &()).unwrap()).collect()
}

fn decoded(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).unwrap()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    memchr::memmem::find(bytes, part).is_some()
}

#[test]
fn pictures_are_turned_as_the_camera_was_held() {
    // Where the first and the second corner of the stored lines are shown (Exif 2.32, tag 274).
    let shown = [
        ("top left", "top right"),
        ("top right", "top left"),
        ("bottom right", "bottom left"),
        ("bottom left", "bottom right"),
        ("top left", "bottom left"),
        ("top right", "bottom right"),
        ("bottom right", "top right"),
        ("bottom left", "top left"),
    ];
    let pixels = marked(160, 80);
    let files: [(&str, Write); 3] = [
        ("x.jpg", |pixels, orientation| with_exif(&jpeg_of(pixels), orientation)),
        ("x.png", |pixels, orientation| with_chunk(&png_of(pixels), b"eXIf", &exif(orientation))),
        ("x.webp", |pixels, orientation| webp_of(pixels, exif(orientation))),
    ];
    for (path, file) in files {
        for (orientation, (first, second)) in (1u8..).zip(shown) {
            let file = file(&pixels, orientation);
            let size = if orientation > 4 { (80, 160) } else { (160, 80) };
            assert_eq!(looked(path, &file).size, Some(size), "{path} {orientation}");
            let [(width, bytes)] = made(path, &file).try_into().unwrap();
            let image = decoded(&bytes);
            assert_eq!((width, image.dimensions()), (size.0, size), "{path} {orientation}");
            assert!(!holds(&bytes, b"Exif") && !holds(&bytes, SECRET), "{path} {orientation}");
            let near = |corner: &str, colour: [u8; 3]| {
                let x = if corner.ends_with("left") { 4 } else { size.0 - 5 };
                let y = if corner.starts_with("top") { 4 } else { size.1 - 5 };
                let pixel = image.get_pixel(x, y).0;
                pixel.iter().zip(colour).all(|(a, b)| a.abs_diff(b) < 30)
            };
            assert!(near(first, RED) && near(second, GREEN), "{path} {orientation}");
        }
    }
}

#[test]
fn a_few_widths_are_made_and_never_a_larger_one() {
    let widths = |width| looked("x.png", &png_of(&RgbImage::new(width, 8))).widths();
    assert_eq!(widths(300), [300]);
    assert_eq!(widths(480), [480]);
    assert_eq!(widths(481), [480, 481]);
    assert_eq!(widths(1600), [480, 800, 1200, 1600]);
    assert_eq!(widths(4000), [480, 800, 1200, 1600]);
    let file = jpeg_of(&marked(1000, 300));
    let picture = looked("a/x.y/p.JPEG", &file);
    assert_eq!(picture.height(480), 144);
    let path = picture.path("files/a/x.y/p.JPEG", 480);
    let hash = &picture.hash.to_hex()[..8];
    assert_eq!(path, format!("files/a/x.y/p-480.{hash}.jpg"));
    for (width, bytes) in made("p.JPEG", &file) {
        assert_eq!(decoded(&bytes).dimensions(), (width, picture.height(width)));
    }
    assert_eq!(picture.shown(), Some((1000, 300)));
}

#[test]
fn too_many_pixels_are_refused_by_the_header() {
    let header = |width: u32, height: u32| {
        let data = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
        let png = [&b"\x89PNG\r\n\x1a\n"[..], &[0; 25]].concat();
        let chunk = with_chunk(&png, b"IHDR", &data);
        let end = with_chunk(&png, b"IEND", &[]);
        let data = with_chunk(&png, b"IDAT", &[1, 2, 3]);
        [&png[..8], &chunk[33..], &data[33..], &end[33..]].concat()
    };
    let fault = |width, height| look("x.png", &header(width, height)).unwrap();
    assert!(matches!(fault(60_000, 60_000), Err(Fault::TooLarge(60_000, 60_000, _))));
    assert!(matches!(fault(12_001, 1), Err(Fault::TooLarge(..))));
    assert!(matches!(fault(9_000, 9_000), Err(Fault::TooLarge(..))));
    let picture = fault(7_000, 7_000).unwrap();
    // Nothing of it is there, so it cannot be made; it takes no long time to find out.
    assert!(make(&header(7_000, 7_000), &picture, &[480], &()).is_err());
    assert!(matches!(fault(0, 7), Err(Fault::Unreadable(_))));
}

#[test]
fn what_a_camera_writes_is_gone() {
    let file = with_exif(&jpeg_of(&marked(900, 400)), 1);
    let file = with_segment(&file, 0xfe, b"by Ada SECRET");
    let file = with_segment(&file, 0xed, b"Photoshop 3.0\0 SECRET");
    let file = [file.as_slice(), b"a film SECRET"].concat();
    let png = with_chunk(&png_of(&marked(900, 400)), b"tEXt", b"Author\0SECRET");
    let png = with_chunk(&png, b"eXIf", &exif(1));
    let webp = webp_of(&marked(900, 400), exif(1));
    for (path, file) in [("x.jpg", file), ("x.png", png), ("x.webp", webp)] {
        assert!(holds(&file, b"SECRET") || holds(&file, SECRET), "{path}");
        let files = made(path, &file);
        assert_eq!(files.len(), 3, "{path}");
        for (width, bytes) in files {
            assert!(!holds(&bytes, b"SECRET") && !holds(&bytes, SECRET), "{path} {width}");
            assert!(look(path, &bytes).unwrap().is_ok(), "{path} {width}");
        }
    }
}

/// A GIF of one pixel with a comment and so many frames.
fn gif_of(frames: usize) -> Vec<u8> {
    let frame = b"\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0";
    let film = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0";
    let head = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff";
    [&head[..], film, b"\x21\xfe\x06SECRET\0", &frame.repeat(frames), b"\x3btrailer"].concat()
}

#[test]
fn a_film_stays_a_film_without_its_comments() {
    let file = gif_of(3);
    let [(width, bytes)] = made("x.gif", &file).try_into().unwrap();
    assert_eq!((width, looked("x.gif", &file).moves), (1, true));
    assert!(!holds(&bytes, b"SECRET") && !holds(&bytes, b"trailer") && holds(&bytes, b"NETSCAPE2.0"));
    assert_eq!(file.len() - bytes.len(), b"\x21\xfe\x06SECRET\0trailer".len());
    assert!(!looked("x.gif", &gif_of(1)).moves);
}

#[test]
fn names_that_lie_and_formats_that_browsers_lack_are_told() {
    let jpeg = jpeg_of(&marked(8, 8));
    assert_eq!(look("x.png", &jpeg), Some(Err(Fault::Name(Format::Jpeg))));
    assert_eq!(look("plan.pdf", &jpeg), Some(Err(Fault::Name(Format::Jpeg))));
    assert_eq!(look("plan.pdf", b"%PDF-1.7"), None);
    let format = |path: &str, bytes: &[u8]| match look(path, bytes) {
        Some(Err(Fault::Format(name, _))) => name,
        other => panic!("{path}: {other:?}"),
    };
    assert_eq!(format("x.HEIC", b""), "HEIC");
    assert_eq!(format("x.jpg", b"\0\0\0\x18ftypheic"), "HEIC");
    assert_eq!(format("x.jpg", b"\0\0\0\x18ftypavif"), "AVIF");
    assert_eq!(format("x.tif", b"II\x2a\0"), "TIFF");
    assert!(matches!(look("x.jpg", b"hello"), Some(Err(Fault::Unreadable(_)))));
    // The fourth number of a frame's header: how many colours are mixed.
    let at = memchr::memmem::find(&jpeg, &[0xff, 0xc0]).unwrap();
    let mut printed = jpeg.clone();
    printed[at + 9] = 4;
    assert!(format("x.jpg", &printed).contains("CMYK"));
}

#[test]
fn a_file_that_is_cut_off_or_damaged_is_a_fault_and_no_panic() {
    let pixels = marked(48, 32);
    let png = with_chunk(&png_of(&pixels), b"eXIf", &exif(6));
    let files = [
        ("x.jpg", with_exif(&jpeg_of(&pixels), 6)),
        ("x.png", png),
        ("x.webp", webp_of(&pixels, exif(6))),
        ("x.gif", gif_of(2)[..gif_of(2).len() - 7].to_vec()),
    ];
    for (path, file) in files {
        let whole = looked(path, &file);
        for end in 0..file.len() {
            assert!(look(path, &file[..end]).unwrap().is_err(), "{path} {end}");
            size(&file[..end]);
        }
        for at in 0..file.len() {
            let mut other = file.clone();
            other[at] ^= 0x55;
            if let Some(Ok(picture)) = look(path, &other) {
                // What the headers do not show may show now, or nobody can tell.
                let _ = make(&other, &picture, &picture.widths(), &());
            }
        }
        assert!(make(&file, &whole, &whole.widths(), &()).is_ok(), "{path}");
    }
}

/// Counts what is kept.
#[derive(Default)]
struct Counting {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
    kept: Mutex<usize>,
}

impl Keep for Counting {
    fn take(&self, name: &str) -> Option<Vec<u8>> {
        self.files.lock().unwrap().get(name).cloned()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        self.files.lock().unwrap().insert(name.to_string(), bytes.to_vec());
        *self.kept.lock().unwrap() += 1;
    }
}

#[test]
fn the_same_bytes_come_every_time_and_what_was_kept_is_not_made_again() {
    let file = jpeg_of(&marked(1300, 500));
    let picture = looked("x.jpg", &file);
    let (keep, widths) = (Counting::default(), picture.widths());
    let first = make(&file, &picture, &widths, &keep).unwrap();
    assert_eq!(first, make(&file, &picture, &widths, &()).unwrap());
    assert_eq!(*keep.kept.lock().unwrap(), widths.len());
    // Nothing but names is needed, so nothing is decoded.
    assert_eq!(first, make(b"", &picture, &widths, &keep).unwrap());
    keep.files.lock().unwrap().pop_first();
    assert_eq!(first, make(&file, &picture, &widths, &keep).unwrap());
    assert_eq!(*keep.kept.lock().unwrap(), widths.len() + 1);
}

#[test]
fn what_is_clear_does_not_bleed_into_what_is_not() {
    let pixels = RgbaImage::from_fn(1000, 10, |x, _| {
        image::Rgba(if x < 501 { [255, 0, 0, 0] } else { [0, 0, 255, 255] })
    });
    let mut file = Vec::new();
    PngEncoder::new(&mut file).write_image(&pixels, 1000, 10, ExtendedColorType::Rgba8).unwrap();
    let (_, small) = &made("x.png", &file)[0];
    for pixel in decoded(small).to_rgba8().pixels() {
        assert!(pixel.0[3] < 8 || pixel.0[0] < 8, "{pixel:?}");
    }
}

/// A PNG with a list of colours, drawn by a function.
fn listed(colours: &[[u8; 4]], draw: impl Fn(u32) -> u8) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut out, 1200, 20);
    encoder.set_color(::png::ColorType::Indexed);
    encoder.set_depth(::png::BitDepth::Eight);
    encoder.set_palette(colours.iter().flat_map(|colour| colour[..3].to_vec()).collect::<Vec<u8>>());
    encoder.set_trns(colours.iter().map(|colour| colour[3]).collect::<Vec<u8>>());
    let mut writer = encoder.write_header().unwrap();
    let row: Vec<u8> = (0..1200).map(draw).collect();
    writer.write_image_data(&row.repeat(20)).unwrap();
    writer.finish().unwrap();
    out
}

#[test]
fn drawings_keep_their_list_of_colours_where_it_does() {
    let greys: Vec<[u8; 4]> = (0u8..=255).map(|n| [n, n, n, if n == 0 { 0 } else { 255 }]).collect();
    let kind = |file: &[u8]| file[25];
    let smooth = listed(&greys, |x| u8::try_from(x / 5).unwrap_or(255).max(1));
    let files = made("x.png", &smooth);
    assert_eq!(files.iter().map(|(_, file)| kind(file)).collect::<Vec<_>>(), [3, 3, 3]);
    let middle = decoded(&files[0].1).to_rgba8().get_pixel(240, 4).0;
    assert!(middle[0].abs_diff(120) < 4 && middle[3] == 255, "{middle:?}");
    // Black and white stripes become grey, which is not in the list.
    let stripes = listed(&[[0, 0, 0, 255], [255, 255, 255, 255]], |x| u8::from(x % 3 == 0));
    assert_eq!(made("x.png", &stripes).iter().map(|(_, file)| kind(file)).collect::<Vec<_>>(), [2, 2, 3]);
}

#[test]
fn a_colour_profile_stays_where_it_matters() {
    let profile = |name: &[u8]| [&[0; 16][..], b"RGB ", &[0; 120], name].concat();
    let file = |name: &[u8]| {
        let data = [b"ICC_PROFILE\0\x01\x01", profile(name).as_slice()].concat();
        with_segment(&jpeg_of(&marked(600, 300)), 0xe2, &data)
    };
    for (name, stays) in [(&b"Display P3"[..], true), (b"sRGB IEC61966-2.1", false), (b"\0s\0R\0G\0B", false)]
    {
        for (width, bytes) in made("x.jpg", &file(name)) {
            assert_eq!(holds(&bytes, name), stays, "{name:?} {width}");
        }
    }
}

#[test]
fn sizes_are_read() {
    let svg =
        |attributes: &str| size(format!("<?xml?>\n<svg {attributes}><g width=\"1\"/></svg>").as_bytes());
    assert_eq!(svg("xmlns='x' width=\"120\" height='40px'"), Some((120, 40)));
    assert_eq!(svg("xmlns='x' viewBox=\"0 0 300.4,100\" width=\"100%\""), Some((300, 100)));
    assert_eq!(svg("stroke-width=\"3\" height=\"2\""), None);
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x01\x00\0\0\0\x40";
    assert_eq!(size(png), Some((256, 64)));
    assert_eq!(size(&png[..18]), None);
    assert_eq!(size(b"\xff\xd8\xff"), None);
    assert_eq!(size(&with_exif(&jpeg_of(&marked(16, 8)), 6)), Some((8, 16)));
}

#[test]
fn drawings_that_could_do_something_are_refused() {
    let fault = |inner: &str| {
        let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inner}</svg>");
        look("x.svg", text.as_bytes()).unwrap().err()
    };
    for right in [
        "<title>Il modulo &amp; i campi</title><path d='M0 0h9' style=\"fill:url(#a);font-family:&quot;A&quot;\"/>",
        "<use href=\"#a\"/><use xlink:href='#b'/><image href=\"data:image/png;base64,AAAA\"/>",
        "<style><![CDATA[.a > b { fill: url( '#g' ) }]]></style><!-- <script> --><text>C:\\percorso (a &lt; b)</text>",
        "<sodipodi:namedview id=\"base\" inkscape:cx='1'/><metadata><rdf:RDF/></metadata><a><g/></a>",
        "<animate attributeName=\"cx\" values=\"1;2\"/>",
    ] {
        assert_eq!(fault(right), None, "{right}");
    }
    for wrong in [
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        "<svg:script href='#a'/>",
        "<g onclick=\"x\"/>",
        "<g\nONLOAD = 'x'/>",
        "<foreignObject/>",
        "<a href=\"javascript:x\"/>",
        "<a href=\" java&#115;cript:x\"/>",
        "<a xlink:href='java&#x0A;script:x'/>",
        "<a href=\"https://example.org\"/>",
        "<image href='photo.jpg'/>",
        "<image href='data:image/svg+xml;base64,AAAA'/>",
        "<use href='//example.org/a.svg#b'/>",
        "<style>@import 'x.css';</style>",
        "<style>&#64;import 'x.css';</style>",
        "<style>a { fill: URL( \"https://example.org\" ) }</style>",
        "<g style='fill:\\75 rl(https://example.org)'/>",
        "<g fill='url(other.svg#a)'/>",
        "<set attributeName='xlink:href' to='x'/>",
        "<set attributeName=\"onclick\" to='x'/>",
        "<h:iframe/>",
        "<h:img onerror='x'/>",
        "<?xml-stylesheet href='x.css'?>",
    ] {
        assert!(matches!(fault(wrong), Some(Fault::Script(_))), "{wrong}: {:?}", fault(wrong));
    }
    for broken in ["<g", "<g a=b/>", "<g a='b/>", "<!-- ", "<![CDATA[", "<g a='<'/>"] {
        assert!(fault(broken).is_some(), "{broken}");
    }
    let entity = b"<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg>&a;</svg>";
    assert!(matches!(look("x.svg", entity), Some(Err(Fault::Script(_)))));
    let usual =
        b"\xef\xbb\xbf<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'a.dtd'>\n<svg/>";
    assert!(look("x.svg", usual).unwrap().is_ok());
    assert!(matches!(look("x.svg", b"<html/>"), Some(Err(Fault::Unreadable(_)))));
    assert_eq!(look("x.svg", b"\xff"), None);
}
