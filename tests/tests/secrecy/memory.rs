//! Looking through the memory of another process.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};

/// Everything that a process can write to: heap, stacks, data.
pub(crate) fn of(process: u32) -> Vec<u8> {
    let maps = BufReader::new(File::open(format!("/proc/{process}/maps")).unwrap());
    let mut memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let mut all = Vec::new();
    for line in maps.lines() {
        let line = line.unwrap();
        let mut parts = line.split_whitespace();
        let (range, access) = (parts.next().unwrap(), parts.next().unwrap());
        if !access.starts_with("rw") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let [start, end] = [start, end].map(|place| u64::from_str_radix(place, 16).unwrap());
        memory.seek(SeekFrom::Start(start)).unwrap();
        let size = end.checked_sub(start).unwrap();
        memory.by_ref().take(size).read_to_end(&mut all).unwrap();
        // So that nothing is found across a border.
        all.extend([0; 64]);
    }
    all
}

/// How many characters in a row are looked for: what is freed loses its first bytes to the allocator,
/// so neither the whole nor its beginning would be found.
const WINDOW: usize = 6;

/// Which forms of a text are there: any six characters of it in a row, as typed, normalized or in
/// capitals, in three encodings.
pub(crate) fn forms_in(memory: &[u8], index: usize, text: &str) -> Vec<String> {
    let normal = twogate::normalize_answer(text.as_bytes()).unwrap().text;
    let normal = std::str::from_utf8(normal.reveal()).unwrap().to_owned();
    let forms =
        [("as typed", text), ("normalized", &normal), ("in capitals", &text.to_uppercase())];
    let mut found = Vec::new();
    for (form, text) in forms {
        let characters: Vec<char> = text.chars().collect();
        for (place, window) in characters.windows(WINDOW).enumerate() {
            let window: String = window.iter().collect();
            for (encoding, bytes) in encodings(&window) {
                if memchr::memmem::find(memory, &bytes).is_some() {
                    found.push(format!(
                        "answer {index} {form}, from character {place}, in {encoding}"
                    ));
                }
            }
        }
    }
    found
}

fn encodings(text: &str) -> [(&'static str, Vec<u8>); 3] {
    [
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-16", text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-32", text.chars().flat_map(|it| u32::from(it).to_le_bytes()).collect()),
    ]
}
